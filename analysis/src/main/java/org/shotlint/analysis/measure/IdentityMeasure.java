package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Embedding;
import org.shotlint.analysis.evidence.IdentityLook;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.sheet.LearnedIdentity;
import org.shotlint.analysis.sheet.ModelSheet;

/**
 * Shows subjects to an identity model, where there is one: the pixels within the convex hull of a subject's points, so that the ground it
 * stands on says nothing.
 *
 * <p>Cost: that of the model, at every sixth drawing of a subject. Known failure: a point astray widens the hull to what lies between.
 */
final class IdentityMeasure {
    private static final int EVERY = 6;
    private static final int LEAST_POINTS = 16;
    private static final double LEAST_AREA_SHARE = 0.004;
    private static final double MARGIN_PX = 2;
    private static final double RED = 1.403;
    private static final double GREEN_RED = 0.714;
    private static final double GREEN_BLUE = 0.344;
    private static final double BLUE = 1.773;
    private static final int GREY = 128;

    private final Optional<LearnedIdentity> identity;
    private final List<String> names;

    IdentityMeasure(KnownCharacters known) {
        this.identity = known.identity();
        this.names = known.sheets().stream().map(ModelSheet::name).toList();
    }

    /** Whether a subject is looked at when it is seen for the {@code sighting}-th time. */
    boolean looksAt(int sighting) {
        return identity.isPresent() && sighting % EVERY == 1;
    }

    /** The subject with these points in the drawing {@code ycc}; empty without a model, and where it is small or of few points. */
    Optional<IdentityLook> of(List<TrackedPoint> points, Raster ycc, int frame) {
        if (identity.isEmpty() || points.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        List<double[]> hull = hull(points);
        int left = (int) Math.max(0, bound(hull, 0, -1) - MARGIN_PX);
        int top = (int) Math.max(0, bound(hull, 1, -1) - MARGIN_PX);
        int width = (int) Math.min(ycc.width() - 1, bound(hull, 0, 1) + MARGIN_PX) - left + 1;
        int height = (int) Math.min(ycc.height() - 1, bound(hull, 1, 1) + MARGIN_PX) - top + 1;
        if (width < 2 || height < 2 || width * height < LEAST_AREA_SHARE * ycc.width() * ycc.height()) {
            return Optional.empty();
        }
        byte[] bgr = new byte[3 * width * height];
        byte[] mask = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                if (isInside(hull, left + x, top + y)) {
                    mask[i] = 1;
                    colour(ycc, left + x, top + y, bgr, 3 * i);
                }
            }
        }
        Optional<Embedding> seen = identity.get().model().embed(bgr, mask, width, height);
        return seen.map(look -> new IdentityLook(frame, look, identity.get().distances(look, names)));
    }

    private static void colour(Raster ycc, int x, int y, byte[] bgr, int at) {
        double luma = ycc.at(x, y, 0);
        double red = ycc.at(x, y, 1) - GREY;
        double blue = ycc.at(x, y, 2) - GREY;
        bgr[at] = level(luma + BLUE * blue);
        bgr[at + 1] = level(luma - GREEN_RED * red - GREEN_BLUE * blue);
        bgr[at + 2] = level(luma + RED * red);
    }

    private static byte level(double value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static double bound(List<double[]> hull, int axis, int side) {
        return side * hull.stream().mapToDouble(p -> side * p[axis]).max().orElse(0);
    }

    /** Corners of the convex hull, all turning the same way (Andrew, 1979). */
    private static List<double[]> hull(List<TrackedPoint> points) {
        List<double[]> sorted = new ArrayList<>();
        points.forEach(p -> sorted.add(new double[] {p.x(), p.y()}));
        sorted.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
        List<double[]> hull = chain(sorted);
        java.util.Collections.reverse(sorted);
        List<double[]> upper = chain(sorted);
        hull.remove(hull.size() - 1);
        upper.remove(upper.size() - 1);
        hull.addAll(upper);
        return hull;
    }

    private static List<double[]> chain(List<double[]> sorted) {
        List<double[]> chain = new ArrayList<>();
        for (double[] point : sorted) {
            while (chain.size() >= 2
                    && side(chain.get(chain.size() - 2), chain.get(chain.size() - 1), point[0], point[1]) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(point);
        }
        return chain;
    }

    private static boolean isInside(List<double[]> hull, double x, double y) {
        for (int i = 0; i < hull.size(); i++) {
            double[] from = hull.get(i);
            double[] to = hull.get((i + 1) % hull.size());
            double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
            if (side(from, to, x, y) < -MARGIN_PX * length) {
                return false;
            }
        }
        return true;
    }

    private static double side(double[] from, double[] to, double x, double y) {
        return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    }
}
