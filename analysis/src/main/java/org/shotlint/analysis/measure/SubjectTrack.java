package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.IdentityLook;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.PointLoss;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.SubjectColour;
import org.shotlint.analysis.raster.Raster;

/** One subject while it is being followed: its sightings so far and the points it lost. */
final class SubjectTrack {
    private static final int MOST_LOSSES = 600;
    private static final int LEAST_POINTS = 3;
    private static final int PALETTE_EVERY = 4;
    private static final int LEAST_FOR_SCALE = 8;
    private static final double MOST_SCALE = 0.02;
    private static final double PULL = 0.03;
    private static final double ASTRAY_PX = 1;
    private static final double ASTRAY_SHARE = 0.35;
    private static final int ASTRAY_DRAWINGS = 3;
    private static final double OUTER_SHARE = 0.03;
    private static final double MARGIN_PX = 2;
    private static final double BORDER_PX = 5;

    private final int id;
    private final WorkSize size;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<LaterLook> laterLooks = new ArrayList<>();
    private final List<Palette> palettes = new ArrayList<>();
    private final List<SubjectColour> colours = new ArrayList<>();
    private final List<SheetLook> sheetLooks = new ArrayList<>();
    private final List<IdentityLook> identityLooks = new ArrayList<>();
    private final Deque<PointLoss> losses = new ArrayDeque<>();
    private double x;
    private double y;

    SubjectTrack(int id, WorkSize size) {
        this.id = id;
        this.size = size;
    }

    int id() {
        return id;
    }

    /** Sightings so far, in order; for the owner of the track to cut. */
    List<Sighting> sightings() {
        return sightings;
    }

    /** How it looked so far, in order; for the owner of the track to add to and to cut. */
    List<Appearance> appearances() {
        return appearances;
    }

    /** How its points looked against a second or so before, in order; for the owner of the track to add to and to cut. */
    List<LaterLook> laterLooks() {
        return laterLooks;
    }

    /** Its colours so far, in order; for the owner of the track to cut. */
    List<Palette> palettes() {
        return palettes;
    }

    /** Notes its colours in the newest drawing, at every fourth sighting. */
    void colour(List<TrackedPoint> points, Raster ycc, int frame) {
        if (sightings.size() % PALETTE_EVERY == 1) {
            PaletteMeasure.of(points, ycc, frame).ifPresent(palettes::add);
        }
    }

    /** How its colours stood so far, in order; for the owner of the track to add to and to cut. */
    List<SubjectColour> colours() {
        return colours;
    }

    /** How it stood against model sheets so far, in order; for the owner of the track to add to and to cut. */
    List<SheetLook> sheetLooks() {
        return sheetLooks;
    }

    /** How an identity model saw it so far, in order; for the owner of the track to add to and to cut. */
    List<IdentityLook> identityLooks() {
        return identityLooks;
    }

    Deque<PointLoss> losses() {
        return losses;
    }

    /** Notes that a point is gone; {@code frame} shows it last. */
    void lose(TrackedPoint point, int frame) {
        if (losses.size() == MOST_LOSSES) {
            losses.removeFirst();
        }
        losses.addLast(new PointLoss(frame, point.x(), point.y(), point.x() - x, point.y() - y, point.drawings()));
    }

    /**
     * Notes where the subject is in the drawing that begins at {@code frame}.
     *
     * @param points those it owns there
     * @param grouped whether some of them moved together, so that strays can be told
     */
    void see(List<TrackedPoint> points, int frame, CameraMotion camera, boolean grouped) {
        if (points.size() < LEAST_POINTS) {
            return;
        }
        Motion motion = motion(points, camera);
        if (motion.kept >= LEAST_POINTS && grouped) {
            dropStrays(points, motion, camera);
        }
        double[] across = new double[points.size()];
        double[] down = new double[points.size()];
        for (int i = 0; i < across.length; i++) {
            across[i] = points.get(i).x();
            down[i] = points.get(i).y();
        }
        Arrays.sort(across);
        Arrays.sort(down);
        int outer = (int) (OUTER_SHARE * across.length);
        double left = across[outer] - MARGIN_PX;
        double right = across[across.length - 1 - outer] + MARGIN_PX;
        double top = down[outer] - MARGIN_PX;
        double bottom = down[down.length - 1 - outer] + MARGIN_PX;
        boolean known = motion.kept >= LEAST_POINTS;
        double middleX = (left + right) / 2;
        double middleY = (top + bottom) / 2;
        moveCentre(motion, camera, middleX, middleY);
        sightings.add(new Sighting(
                frame,
                x,
                y,
                known ? motion.x : 0,
                known ? motion.y : 0,
                known ? camera.mapX(middleX, middleY) - middleX : 0,
                known ? camera.mapY(middleX, middleY) - middleY : 0,
                known ? motion.spread : 0,
                motion.scale,
                points.size(),
                known ? motion.kept : 0,
                left < BORDER_PX
                        || top < BORDER_PX
                        || right > size.width() - BORDER_PX
                        || bottom > size.height() - BORDER_PX,
                size.toClip(left, top, right - left, bottom - top)));
    }

    /** The centre goes with the motion; a slight pull towards the middle of the points keeps it from drifting off. */
    private void moveCentre(Motion motion, CameraMotion camera, double middleX, double middleY) {
        if (sightings.isEmpty() || motion.kept < LEAST_POINTS) {
            x = middleX;
            y = middleY;
            return;
        }
        double carriedX = camera.mapX(x, y) + motion.x;
        double carriedY = camera.mapY(x, y) + motion.y;
        x = carriedX + PULL * (middleX - carriedX);
        y = carriedY + PULL * (middleY - carriedY);
    }

    private record Motion(double x, double y, double spread, double scale, int kept) {}

    private static Motion motion(List<TrackedPoint> points, CameraMotion camera) {
        List<TrackedPoint> kept = points.stream().filter(p -> p.reach() > 0).toList();
        int n = kept.size();
        double[] u = new double[n];
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            u[i] = ownX(kept.get(i), camera);
            v[i] = ownY(kept.get(i), camera);
        }
        double x = Grids.middle(u);
        double y = Grids.middle(v);
        double[] apart = new double[n];
        for (int i = 0; i < n; i++) {
            apart[i] = Math.hypot(u[i] - x, v[i] - y);
        }
        return new Motion(x, y, Grids.middle(apart), scale(kept), n);
    }

    private static double ownX(TrackedPoint p, CameraMotion camera) {
        return p.x() - camera.mapX(p.xBack(1), p.yBack(1));
    }

    private static double ownY(TrackedPoint p, CameraMotion camera) {
        return p.y() - camera.mapY(p.xBack(1), p.yBack(1));
    }

    /** Median growth of the distances between points half the list apart. */
    private static double scale(List<TrackedPoint> kept) {
        int n = kept.size();
        if (n < LEAST_FOR_SCALE) {
            return 1;
        }
        double[] growth = new double[n];
        for (int i = 0; i < n; i++) {
            TrackedPoint p = kept.get(i);
            TrackedPoint q = kept.get((i + n / 2) % n);
            double before = Math.hypot(p.xBack(1) - q.xBack(1), p.yBack(1) - q.yBack(1));
            double after = Math.hypot(p.x() - q.x(), p.y() - q.y());
            growth[i] = before > 1 ? after / before : 1;
        }
        return Math.min(1 + MOST_SCALE, Math.max(1 - MOST_SCALE, Grids.middle(growth)));
    }

    /** A point that goes its own way for some drawings is none of the subject's. */
    private static void dropStrays(List<TrackedPoint> points, Motion motion, CameraMotion camera) {
        double most = Math.max(ASTRAY_PX, ASTRAY_SHARE * Math.hypot(motion.x, motion.y));
        for (TrackedPoint point : points) {
            if (point.reach() > 0) {
                double apart = Math.hypot(ownX(point, camera) - motion.x, ownY(point, camera) - motion.y);
                if (point.astray(apart > most) >= ASTRAY_DRAWINGS) {
                    point.disown();
                }
            }
        }
    }
}
