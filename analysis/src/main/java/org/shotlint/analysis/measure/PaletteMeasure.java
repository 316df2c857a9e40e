package org.shotlint.analysis.measure;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.raster.Raster;

/**
 * The colours around the points of a subject: small squares around them, so that hardly any ground is counted. Three steps of brightness, six
 * each of the two colour differences; a pixel counts for the steps on both sides of it, so that nothing leaps where a colour drifts.
 */
final class PaletteMeasure {
    private static final int LEAST_POINTS = 8;
    private static final int REACH = 3;
    private static final int LUMA = 3;
    private static final int CHROMA = 6;
    /** Colours of drawings and films rarely lie further than this from grey, in levels. */
    private static final double CHROMA_RANGE = 60;

    private static final double GREY = 128;

    private PaletteMeasure() {}

    /** The palette of some points in the drawing {@code ycc} that begins at {@code frame}; empty where they are too few. */
    static Optional<Palette> of(List<TrackedPoint> points, Raster ycc, int frame) {
        if (points.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        float[] shares = new float[LUMA * CHROMA * CHROMA];
        for (TrackedPoint point : points) {
            int cx = (int) Math.round(point.x());
            int cy = (int) Math.round(point.y());
            for (int y = Math.max(0, cy - REACH); y <= Math.min(ycc.height() - 1, cy + REACH); y++) {
                for (int x = Math.max(0, cx - REACH); x <= Math.min(ycc.width() - 1, cx + REACH); x++) {
                    add(shares, ycc.at(x, y, 0), ycc.at(x, y, 1), ycc.at(x, y, 2));
                }
            }
        }
        return Optional.of(new Palette(frame, shares));
    }

    private static void add(float[] shares, int luma, int red, int blue) {
        double l = luma / 255.0 * (LUMA - 1);
        double r = step(red);
        double b = step(blue);
        int li = (int) Math.min(LUMA - 2, l);
        int ri = (int) Math.min(CHROMA - 2, r);
        int bi = (int) Math.min(CHROMA - 2, b);
        for (int corner = 0; corner < 8; corner++) {
            int dl = corner & 1;
            int dr = corner >> 1 & 1;
            int db = corner >> 2 & 1;
            double weight = near(l - li, dl) * near(r - ri, dr) * near(b - bi, db);
            shares[((li + dl) * CHROMA + ri + dr) * CHROMA + bi + db] += (float) weight;
        }
    }

    private static double step(int level) {
        double from = Math.max(-CHROMA_RANGE, Math.min(CHROMA_RANGE, level - GREY));
        return (from + CHROMA_RANGE) / (2 * CHROMA_RANGE) * (CHROMA - 1);
    }

    private static double near(double way, int side) {
        return side == 1 ? way : 1 - way;
    }
}
