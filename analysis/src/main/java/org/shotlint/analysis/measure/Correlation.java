package org.shotlint.analysis.measure;

import org.shotlint.analysis.raster.Raster;

/** Likeness of two frames whatever their brightness: normalised cross-correlation of locally normalised luma at a quarter of the work size. */
final class Correlation {
    private static final int STEP = 4;
    private static final int RADIUS = 4;
    private static final int SMALL_RADIUS = 3;

    private Correlation() {}

    /** -1 to 1; 1 for the same picture, near 0 for two that have nothing to do with each other. */
    static double of(Raster a, Raster b) {
        return correlate(
                normalised(reduced(a), a.width() / STEP, RADIUS), normalised(reduced(b), b.width() / STEP, RADIUS));
    }

    /** The same for two small luma pictures of one size, {@code width} samples a row. */
    static double ofLuma(byte[] a, byte[] b, int width) {
        return correlate(normalised(floats(a), width, SMALL_RADIUS), normalised(floats(b), width, SMALL_RADIUS));
    }

    private static float[] floats(byte[] luma) {
        float[] values = new float[luma.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = luma[i] & 0xff;
        }
        return values;
    }

    private static double correlate(float[] p, float[] q) {
        double pq = 0;
        double pp = 1e-6;
        double qq = 1e-6;
        for (int i = 0; i < p.length; i++) {
            pq += p[i] * q[i];
            pp += p[i] * p[i];
            qq += q[i] * q[i];
        }
        return pq / Math.sqrt(pp * qq);
    }

    private static float[] reduced(Raster raster) {
        int w = raster.width() / STEP;
        int h = raster.height() / STEP;
        float[] small = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sum = 0;
                for (int dy = 0; dy < STEP; dy++) {
                    for (int dx = 0; dx < STEP; dx++) {
                        sum += raster.at(x * STEP + dx, y * STEP + dy, 0);
                    }
                }
                small[y * w + x] = sum / (float) (STEP * STEP);
            }
        }
        return small;
    }

    private static float[] normalised(float[] luma, int width, int radius) {
        float[] squares = new float[luma.length];
        for (int i = 0; i < luma.length; i++) {
            squares[i] = luma[i] * luma[i];
        }
        float[] mean = Grids.boxMean(luma, width, radius);
        float[] meanSquare = Grids.boxMean(squares, width, radius);
        float[] result = new float[luma.length];
        for (int i = 0; i < luma.length; i++) {
            double variance = Math.max(0, meanSquare[i] - mean[i] * mean[i]);
            result[i] = (float) ((luma[i] - mean[i]) / Math.sqrt(variance + 9));
        }
        return result;
    }
}
