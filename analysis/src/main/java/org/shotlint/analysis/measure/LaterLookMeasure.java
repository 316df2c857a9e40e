package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.raster.Raster;

/**
 * How the points of a subject look against 24 drawings before.
 *
 * <p>Idea: a followed point stays on its piece of surface while that blends, slowly, into another. Its colour now is looked for among the
 * colours around it then, and the other way about, so that a slip of some pixels explains itself; light is the gain that most points of
 * the subject went through, and explains luma and colour alike. Points whose colour is found in neither direction have been painted over.
 *
 * <p>Cost: some 0.3 ms a drawing. Known failure: what blends within a few drawings loses its points ({@link AppearanceMeasure} sees that).
 */
final class LaterLookMeasure {
    /** Drawings between the two that are compared; looks are taken at every second. */
    static final int SPAN = 24;

    private static final int EVERY = 2;
    private static final int SLOTS = SPAN / EVERY + 1;
    private static final int SPACING_PX = 3;
    private static final int SIDE = 5;
    private static final int SAMPLES = SIDE * SIDE;
    private static final int MIDDLE = SAMPLES / 2;
    private static final int CHANNELS = 3;
    private static final int LEAST_POINTS = 8;
    private static final double DIFFERENT_LEVELS = 15;
    private static final double COLOUR_WEIGHT = 1.5;
    private static final double DARK = 8;
    private static final double NO_COLOUR = 128;
    private static final double LEAST_GAIN = 0.6;
    private static final double MOST_GAIN = 1.6;
    private static final double GAIN_SLACK = 0.1;
    private static final double MOST_ASIDE = 0.25;
    private static final double MOST_BACK = 0.25;
    private static final double MOST_AT_ONCE = 0.5;
    private static final int LEAST_OF_A_MAP = 3;
    private static final double LEAST_WIDTH = 0.6;
    private static final int GROUND_PX = 10;
    private static final double MOST_LEFT = 0.75;
    private static final double DETOUR = 0.15;

    /** The colours at and around a point, luma above {@code -DARK} and colour from {@code NO_COLOUR}, row by row. */
    private record Look(int owner, double x, double y, float[] colours) {
        /** Luma of the 3 x 3 samples in the middle. */
        double luma() {
            double sum = 0;
            for (int y = 1; y < SIDE - 1; y++) {
                for (int x = 1; x < SIDE - 1; x++) {
                    sum += colours[(y * SIDE + x) * CHANNELS];
                }
            }
            return sum;
        }
    }

    private final List<Map<TrackedPoint, Look>> looks = new ArrayList<>();
    private final int[] frames = new int[SLOTS];
    private int drawings;
    private boolean fresh;

    LaterLookMeasure() {
        for (int i = 0; i < SLOTS; i++) {
            looks.add(Map.of());
        }
    }

    /** Takes the points as they lie, with their subjects, in the drawing {@code ycc} that begins at {@code frame}. */
    void add(PointTracks points, Raster ycc, int frame) {
        if (points.broke()) {
            looks.replaceAll(old -> Map.of());
        }
        drawings++;
        fresh = drawings % EVERY == 0;
        if (!fresh) {
            return;
        }
        Map<TrackedPoint, Look> now = new IdentityHashMap<>();
        for (TrackedPoint point : points.alive()) {
            if (point.isOwned()) {
                now.put(point, look(ycc, point));
            }
        }
        looks.set(slot(0), now);
        frames[slot(0)] = frame;
    }

    private int slot(int back) {
        return Math.floorMod(drawings / EVERY - back, SLOTS);
    }

    /** How these points of one subject look in the drawing taken last, {@code ycc}; empty where too few were followed for long enough. */
    Optional<LaterLook> of(List<TrackedPoint> points, Raster ycc) {
        Map<TrackedPoint, Look> then = looks.get(slot(SLOTS - 1));
        if (!fresh || then.isEmpty()) {
            return Optional.empty();
        }
        List<Look> before = new ArrayList<>();
        List<Look> after = new ArrayList<>();
        List<TrackedPoint> followed = new ArrayList<>();
        for (TrackedPoint point : points) {
            Look old = then.get(point);
            Look now = looks.get(slot(0)).get(point);
            if (old != null && now != null && old.owner == now.owner) {
                before.add(old);
                after.add(now);
                followed.add(point);
            }
        }
        if (before.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        double[] gains = new double[before.size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = after.get(i).luma() / before.get(i).luma();
        }
        double gain = Math.max(LEAST_GAIN, Math.min(MOST_GAIN, Grids.middle(gains)));
        double least = Math.min(1, gain) * (1 - GAIN_SLACK);
        double most = Math.max(1, gain) * (1 + GAIN_SLACK);
        List<Look> left = new ArrayList<>();
        List<Look> became = new ArrayList<>();
        int blended = 0;
        for (int i = 0; i < gains.length; i++) {
            if (differs(before.get(i).colours, after.get(i).colours, least, most)) {
                left.add(before.get(i));
                became.add(after.get(i));
                blended += blends(followed.get(i)) ? 1 : 0;
            }
        }
        boolean turns = flattening(left, became) < LEAST_WIDTH;
        return Optional.of(new LaterLook(
                frames[slot(SLOTS - 1)],
                frames[slot(0)],
                left.size() / (double) gains.length,
                turns ? 0 : blended / (double) gains.length,
                fadingShare(after, left, became, ycc),
                gains.length));
    }

    /** Share of some points that went straight towards the ground, as it lies beside all points of the subject at the same height. */
    private static double fadingShare(List<Look> all, List<Look> left, List<Look> became, Raster ycc) {
        double west = all.stream().mapToDouble(Look::x).min().orElse(0) - GROUND_PX;
        double east = all.stream().mapToDouble(Look::x).max().orElse(0) + GROUND_PX;
        int fading = 0;
        for (int i = 0; i < became.size(); i++) {
            boolean fades =
                    fades(left.get(i), became.get(i), ycc, west) || fades(left.get(i), became.get(i), ycc, east);
            fading += fades ? 1 : 0;
        }
        return fading / Math.max(1.0, became.size());
    }

    private static boolean fades(Look then, Look now, Raster ycc, double atX) {
        int x = (int) Math.round(atX);
        int y = (int) Math.round(now.y);
        if (x < 1 || y < 1 || x > ycc.width() - 2 || y > ycc.height() - 2) {
            return false;
        }
        double[] ground = {
            mean(ycc, x, y, 0) + DARK,
            COLOUR_WEIGHT * (mean(ycc, x, y, 1) - NO_COLOUR),
            COLOUR_WEIGHT * (mean(ycc, x, y, 2) - NO_COLOUR)
        };
        double[] gone = minus(middle(now), middle(then));
        double[] whole = minus(ground, middle(then));
        double[] rest = minus(ground, middle(now));
        double way = Math.sqrt(times(whole, whole));
        double covered = Math.sqrt(times(gone, gone));
        double left = Math.sqrt(times(rest, rest));
        return left < MOST_LEFT * way && covered + left < (1 + DETOUR) * way;
    }

    /** The colour at the point itself, as it is compared. */
    private static double[] middle(Look look) {
        int at = MIDDLE * CHANNELS;
        return new double[] {
            look.colours[at], COLOUR_WEIGHT * look.colours[at + 1], COLOUR_WEIGHT * look.colours[at + 2]
        };
    }

    /** Whether the colour at the point goes the straight way from what it was to what it is, steadily and neither at once nor to and fro. */
    private boolean blends(TrackedPoint point) {
        double[][] way = new double[SLOTS][];
        for (int i = 0; i < SLOTS; i++) {
            Look look = looks.get(slot(SLOTS - 1 - i)).get(point);
            if (look == null) {
                return false;
            }
            way[i] = middle(look);
        }
        double[] whole = minus(way[SLOTS - 1], way[0]);
        double length = Math.sqrt(times(whole, whole));
        double[] along = new double[SLOTS];
        double aside = 0;
        double back = 0;
        double atOnce = 0;
        for (int i = 0; i < SLOTS; i++) {
            double[] gone = minus(way[i], way[0]);
            along[i] = times(gone, whole) / (length * length + 1);
            aside += Math.sqrt(Math.max(0, times(gone, gone) - along[i] * along[i] * length * length)) / SLOTS;
            back += i > 0 ? Math.max(0, along[i - 1] - along[i]) : 0;
            atOnce = Math.max(atOnce, i > 1 ? along[i] - along[i - 2] : 0);
        }
        return aside < MOST_ASIDE * length && back < MOST_BACK && atOnce < MOST_AT_ONCE;
    }

    /**
     * How far points draw together across the direction in which they do so most: the smaller singular value of the linear map that brings
     * them nearest to where they went. What turns away is foreshortened.
     */
    private static double flattening(List<Look> from, List<Look> to) {
        if (from.size() < LEAST_OF_A_MAP) {
            return 1;
        }
        double fromX = Grids.middle(from.stream().mapToDouble(Look::x).toArray());
        double fromY = Grids.middle(from.stream().mapToDouble(Look::y).toArray());
        double toX = Grids.middle(to.stream().mapToDouble(Look::x).toArray());
        double toY = Grids.middle(to.stream().mapToDouble(Look::y).toArray());
        double[] sums = new double[7];
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i).x - fromX;
            double y = from.get(i).y - fromY;
            double u = to.get(i).x - toX;
            double v = to.get(i).y - toY;
            double[] products = {x * x, x * y, y * y, x * u, y * u, x * v, y * v};
            for (int k = 0; k < sums.length; k++) {
                sums[k] += products[k];
            }
        }
        double det = sums[0] * sums[2] - sums[1] * sums[1];
        if (det < 1) {
            return 1;
        }
        double a = (sums[3] * sums[2] - sums[4] * sums[1]) / det;
        double b = (sums[4] * sums[0] - sums[3] * sums[1]) / det;
        double c = (sums[5] * sums[2] - sums[6] * sums[1]) / det;
        double d = (sums[6] * sums[0] - sums[5] * sums[1]) / det;
        double larger = Math.hypot(a + d, b - c) / 2 + Math.hypot(a - d, b + c) / 2;
        return larger == 0 ? 0 : Math.abs(a * d - b * c) / larger;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double times(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static boolean differs(float[] then, float[] now, double least, double most) {
        double lost = Double.MAX_VALUE;
        double found = Double.MAX_VALUE;
        for (int i = 0; i < SAMPLES; i++) {
            lost = Math.min(lost, distance(then, MIDDLE, now, i, least, most));
            found = Math.min(found, distance(then, i, now, MIDDLE, least, most));
        }
        return Math.max(lost, found) > DIFFERENT_LEVELS;
    }

    /** Levels between two samples after the gain from {@code least} to {@code most} that brings them closest. */
    private static double distance(float[] then, int sample, float[] now, int other, double least, double most) {
        int a = sample * CHANNELS;
        int b = other * CHANNELS;
        double both = 0;
        double square = 1;
        for (int c = 0; c < CHANNELS; c++) {
            both += then[a + c] * now[b + c];
            square += then[a + c] * then[a + c];
        }
        double gain = Math.max(least, Math.min(most, both / square));
        double colour = Math.max(Math.abs(now[b + 1] - gain * then[a + 1]), Math.abs(now[b + 2] - gain * then[a + 2]));
        return Math.abs(now[b] - gain * then[a]) + COLOUR_WEIGHT * colour;
    }

    private static Look look(Raster ycc, TrackedPoint point) {
        float[] colours = new float[SAMPLES * CHANNELS];
        int reach = SIDE / 2 * SPACING_PX;
        int middleX = Math.round(point.x());
        int middleY = Math.round(point.y());
        int i = 0;
        for (int v = -reach; v <= reach; v += SPACING_PX) {
            int y = Math.max(1, Math.min(ycc.height() - 2, middleY + v));
            for (int u = -reach; u <= reach; u += SPACING_PX) {
                int x = Math.max(1, Math.min(ycc.width() - 2, middleX + u));
                colours[i++] = (float) (mean(ycc, x, y, 0) + DARK);
                colours[i++] = (float) (mean(ycc, x, y, 1) - NO_COLOUR);
                colours[i++] = (float) (mean(ycc, x, y, 2) - NO_COLOUR);
            }
        }
        return new Look(point.owner(), point.x(), point.y(), colours);
    }

    /** Mean of the 3 x 3 pixels around. */
    private static double mean(Raster ycc, int x, int y, int channel) {
        int sum = 0;
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) {
                sum += ycc.at(u, v, channel);
            }
        }
        return sum / 9.0;
    }
}
