package org.shotlint.analysis.measure;

import org.shotlint.analysis.raster.Raster;

/** Likeness of two frames whatever their brightness: normalised cross-correlation of locally normalised luma at a quarter of the work size. */
final class Correlation {
    private static final int STEP = 4;
    private static final int RADIUS = 4;

    private Correlation() {}

    /** -1 to 1; 1 for the same picture, near 0 for two that have nothing to do with each other. */
    static double of(Raster a, Raster b) {
        float[] p = normalised(a);
        float[] q = normalised(b);
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

    private static float[] normalised(Raster raster) {
        int w = raster.width() / STEP;
        int h = raster.height() / STEP;
        float[] small = new float[w * h];
        float[] squares = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sum = 0;
                for (int dy = 0; dy < STEP; dy++) {
                    for (int dx = 0; dx < STEP; dx++) {
                        sum += raster.at(x * STEP + dx, y * STEP + dy, 0);
                    }
                }
                small[y * w + x] = sum / (float) (STEP * STEP);
                squares[y * w + x] = small[y * w + x] * small[y * w + x];
            }
        }
        float[] mean = Grids.boxMean(small, w, RADIUS);
        float[] meanSquare = Grids.boxMean(squares, w, RADIUS);
        for (int i = 0; i < small.length; i++) {
            double variance = Math.max(0, meanSquare[i] - mean[i] * mean[i]);
            small[i] = (float) ((small[i] - mean[i]) / Math.sqrt(variance + 9));
        }
        return small;
    }
}
