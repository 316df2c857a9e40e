package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SubjectColour;
import org.shotlint.analysis.evidence.SwatchSlide;
import org.shotlint.analysis.raster.Raster;

/**
 * How far the colours of a subject have gone since it was first seen, told by the same points of its surface.
 *
 * <p>Idea: a followed point is compared with itself in the drawing before. What its hue and chroma changed by, without the change that most
 * of the picture went through and without light and shade (a and b over lightness), is added to the way it has gone; steps too large for a
 * slow slide are left out: there the point slipped. A new point begins with the way that points of its colour near it have gone. So the way
 * of a subject outlives its points, and pose, turning and occlusion have no part in it. The points are then sorted by the colour they came
 * from, in windows of hue; the weighted median way of each window is that colour's slide.
 *
 * <p>Cost: some 0.3 ms a drawing. Known failure: outlines on a changing background; a surface without texture carries no points.
 */
final class ColourSlideMeasure {
    private static final double LARGEST_STEP = 8;
    private static final double NEAR_PX = 15;
    private static final double LIKE_CHROMA = 6;
    private static final double LIKE_LIGHTNESS = 15;
    private static final double LEAST_KIN = 0.3;
    private static final double OUTLINE_LEVELS = 12;
    private static final int REACH = 2;
    private static final int LEAST_REST = 30;
    private static final double GROUND_CHROMA = 5;
    private static final double GROUND_LIGHTNESS = 10;
    private static final int GROUND_PX = 10;
    private static final double MOST_GROUND = 0.4;
    private static final int LEAST_POINTS = 8;
    private static final int LEAST_OF_SWATCH = 9;
    private static final double LEAST_SHARE = 0.2;
    private static final double COLOURED = 8;
    private static final double GREYISH = 12;
    private static final int HUE_STEP_DEG = 30;
    private static final int HUE_WINDOW_DEG = 60;
    private static final int KEPT = 3;

    private Map<TrackedPoint, PointColour> colours = new IdentityHashMap<>();

    /** Takes the points as they lie in the drawing {@code ycc}, before they are given to subjects anew. */
    void advance(PointTracks points, Raster ycc) {
        Map<TrackedPoint, PointColour> before = points.broke() ? Map.of() : colours;
        Map<TrackedPoint, PointColour> now =
                new IdentityHashMap<>(2 * points.alive().size());
        List<PointColour> moved = new ArrayList<>();
        List<Double> restA = new ArrayList<>();
        List<Double> restB = new ArrayList<>();
        for (TrackedPoint point : points.alive()) {
            PointColour colour = at(ycc, point);
            now.put(point, colour);
            PointColour old = before.get(point);
            if (old == null) {
                continue;
            }
            double shade = colour.shadeSince(old);
            double stepA = colour.now.a() * shade - old.now.a();
            double stepB = colour.now.b() * shade - old.now.b();
            if (!point.isOwned()) {
                restA.add(stepA);
                restB.add(stepB);
                continue;
            }
            boolean slips = Math.hypot(stepA, stepB) > LARGEST_STEP;
            colour.slideA = old.slideA + (slips ? 0 : stepA);
            colour.slideB = old.slideB + (slips ? 0 : stepB);
            colour.known = old.known;
            if (!slips) {
                moved.add(colour);
            }
        }
        double wholeA = middle(restA);
        double wholeB = middle(restB);
        for (PointColour colour : moved) {
            colour.slideA -= wholeA;
            colour.slideB -= wholeB;
        }
        colours = now;
    }

    private static double middle(List<Double> values) {
        return values.size() < LEAST_REST
                ? 0
                : Grids.middle(values.stream().mapToDouble(v -> v).toArray());
    }

    private static PointColour at(Raster ycc, TrackedPoint point) {
        int x = Math.max(REACH, Math.min(ycc.width() - REACH - 1, Math.round(point.x())));
        int y = Math.max(REACH, Math.min(ycc.height() - REACH - 1, Math.round(point.y())));
        double range = range(ycc, x, y, 1) + range(ycc, x, y, 2);
        double outline = range / OUTLINE_LEVELS;
        return new PointColour(
                LabColour.ofYcc(ycc.at(x, y, 0), ycc.at(x, y, 1), ycc.at(x, y, 2)), 1 / (1 + outline * outline));
    }

    private static int range(Raster ycc, int x, int y, int channel) {
        int low = 255;
        int high = 0;
        for (int v = y - REACH; v <= y + REACH; v++) {
            for (int u = x - REACH; u <= x + REACH; u++) {
                int value = ycc.at(u, v, channel);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return high - low;
    }

    /** The colours of the subject with these points, in the drawing {@code ycc}, which was taken last. */
    Optional<SubjectColour> of(List<TrackedPoint> points, Raster ycc, int frame) {
        List<TrackedPoint> known = new ArrayList<>();
        List<TrackedPoint> fresh = new ArrayList<>();
        List<PointColour> all = new ArrayList<>();
        for (TrackedPoint point : points) {
            PointColour colour = colours.get(point);
            if (colour != null) {
                (colour.known ? known : fresh).add(point);
                all.add(colour);
            }
        }
        for (TrackedPoint point : fresh) {
            seed(point, known);
        }
        for (PointColour colour : all) {
            colour.known = true;
        }
        if (all.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        List<SwatchSlide> slides = new ArrayList<>();
        Set<PointColour> ground = ground(points, ycc);
        double whole = all.stream().mapToDouble(c -> c.weight).sum();
        for (int low = 0; low < 360; low += HUE_STEP_DEG) {
            int from = low;
            slide(all.stream().filter(c -> isHue(c, from)).toList(), ground, whole)
                    .ifPresent(slides::add);
        }
        slide(
                        all.stream()
                                .filter(c -> Math.hypot(c.originA(), c.originB()) < GREYISH)
                                .toList(),
                        ground,
                        whole)
                .ifPresent(slides::add);
        slides.sort(Comparator.comparingDouble(SwatchSlide::agreedDeltaE).reversed());
        return Optional.of(new SubjectColour(frame, all.size(), slides.subList(0, Math.min(KEPT, slides.size()))));
    }

    /**
     * Colours of points that show the ground: outlines are followed by points that lie a little outside, and the ground changes behind them.
     * Ground is what lies beside the subject at the same height.
     */
    private Set<PointColour> ground(List<TrackedPoint> points, Raster ycc) {
        double left = points.stream().mapToDouble(TrackedPoint::x).min().orElse(0) - GROUND_PX;
        double right = points.stream().mapToDouble(TrackedPoint::x).max().orElse(0) + GROUND_PX;
        Set<PointColour> ground = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TrackedPoint point : points) {
            PointColour colour = colours.get(point);
            if (colour != null
                    && (isLike(colour.now, ycc, left, point.y()) || isLike(colour.now, ycc, right, point.y()))) {
                ground.add(colour);
            }
        }
        return ground;
    }

    private static boolean isLike(LabColour colour, Raster ycc, double atX, double atY) {
        int x = (int) Math.round(atX);
        int y = (int) Math.round(atY);
        if (x < 0 || y < 0 || x >= ycc.width() || y >= ycc.height()) {
            return false;
        }
        LabColour beside = LabColour.ofYcc(ycc.at(x, y, 0), ycc.at(x, y, 1), ycc.at(x, y, 2));
        return Math.hypot(beside.a() - colour.a(), beside.b() - colour.b()) < GROUND_CHROMA
                && Math.abs(beside.lightness() - colour.lightness()) < GROUND_LIGHTNESS;
    }

    /** The same points for a comparison with sheets. */
    List<SheetMeasure.Shown> shown(List<TrackedPoint> points) {
        double top = points.stream().mapToDouble(TrackedPoint::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(TrackedPoint::y).max().orElse(1);
        List<SheetMeasure.Shown> shown = new ArrayList<>();
        for (TrackedPoint point : points) {
            PointColour colour = colours.get(point);
            if (colour != null) {
                double down = (point.y() - top) / Math.max(1, bottom - top);
                LabColour before = new LabColour(colour.now.lightness(), colour.originA(), colour.originB());
                shown.add(new SheetMeasure.Shown(colour.now, before, colour.weight, down));
            }
        }
        return shown;
    }

    /** Gives a new point the way that points of its colour, near it if there are any, have gone. */
    private void seed(TrackedPoint point, List<TrackedPoint> known) {
        PointColour colour = colours.getOrDefault(point, null);
        if (colour == null) {
            return;
        }
        colour.slideA = 0;
        colour.slideB = 0;
        double[] near = new double[3];
        double[] like = new double[3];
        for (TrackedPoint other : known) {
            PointColour kin = colours.get(other);
            if (kin == null) {
                continue;
            }
            double chroma = square((kin.now.a() - colour.now.a()) / LIKE_CHROMA)
                    + square((kin.now.b() - colour.now.b()) / LIKE_CHROMA);
            double likeness =
                    Math.exp(-0.5 * (chroma + square((kin.now.lightness() - colour.now.lightness()) / LIKE_LIGHTNESS)));
            double apart = square((other.x() - point.x()) / NEAR_PX) + square((other.y() - point.y()) / NEAR_PX);
            add(like, likeness, kin);
            add(near, likeness * Math.exp(-0.5 * apart), kin);
        }
        double[] source = near[0] > LEAST_KIN ? near : like;
        if (source[0] > LEAST_KIN) {
            colour.slideA = source[1] / source[0];
            colour.slideB = source[2] / source[0];
        }
    }

    private static void add(double[] sums, double weight, PointColour kin) {
        sums[0] += weight;
        sums[1] += weight * kin.slideA;
        sums[2] += weight * kin.slideB;
    }

    private static double square(double v) {
        return v * v;
    }

    private static boolean isHue(PointColour colour, int lowDeg) {
        double a = colour.originA();
        double b = colour.originB();
        if (Math.hypot(a, b) <= COLOURED) {
            return false;
        }
        double above = Math.toDegrees(Math.atan2(b, a)) - lowDeg + 720;
        return above % 360 < HUE_WINDOW_DEG;
    }

    private static Optional<SwatchSlide> slide(List<PointColour> points, Set<PointColour> ground, double whole) {
        double weight = points.stream().mapToDouble(c -> c.weight).sum();
        double onGround = points.stream()
                .filter(ground::contains)
                .mapToDouble(c -> c.weight)
                .sum();
        if (points.size() < LEAST_OF_SWATCH || weight < LEAST_SHARE * whole || onGround > MOST_GROUND * weight) {
            return Optional.empty();
        }
        double[] weights = points.stream().mapToDouble(c -> c.weight).toArray();
        double slideA =
                WeightedMedian.of(points.stream().mapToDouble(c -> c.slideA).toArray(), weights);
        double slideB =
                WeightedMedian.of(points.stream().mapToDouble(c -> c.slideB).toArray(), weights);
        double spreadA = WeightedMedian.of(
                points.stream().mapToDouble(c -> Math.abs(c.slideA - slideA)).toArray(), weights);
        double spreadB = WeightedMedian.of(
                points.stream().mapToDouble(c -> Math.abs(c.slideB - slideB)).toArray(), weights);
        double lightness = WeightedMedian.of(
                points.stream().mapToDouble(c -> c.now.lightness()).toArray(), weights);
        double a = WeightedMedian.of(
                points.stream().mapToDouble(PointColour::originA).toArray(), weights);
        double b = WeightedMedian.of(
                points.stream().mapToDouble(PointColour::originB).toArray(), weights);
        double way = Math.hypot(slideA, slideB);
        return Optional.of(new SwatchSlide(
                points.size(),
                weight / whole,
                new LabColour(lightness, a, b),
                new LabColour(lightness, a + slideA, b + slideB),
                way == 0 ? 1 : Math.hypot(spreadA, spreadB) / way));
    }
}
