package org.shotlint.analysis.measure;

import org.shotlint.analysis.raster.Raster;

/** Whether a frame shows the same drawing as another, up to coding noise. Looks at the largest local change, so that a blink counts. */
final class DuplicateMeasure {
    private static final int CELL = 16;
    private static final double MIN_MEAN_LEVELS = 0.12;
    private static final double SHARE_OF_MOTION = 0.12;
    private static final double CELL_LEVELS = 3;

    private DuplicateMeasure() {}

    /** Mean absolute luma difference, and the largest difference of a 16-pixel cell's mean luma; both in levels. */
    record Difference(double mean, double largestCell) {
        /** Whether two frames this far apart show the same drawing where an ordinary step is {@code motionLevels}. */
        boolean isSameDrawing(double motionLevels) {
            return mean < Math.max(MIN_MEAN_LEVELS, SHARE_OF_MOTION * motionLevels) && largestCell < CELL_LEVELS;
        }
    }

    static Difference between(Raster a, Raster b) {
        int w = a.width();
        int h = a.height();
        byte[] p = a.samples();
        byte[] q = b.samples();
        int columns = (w + CELL - 1) / CELL;
        long total = 0;
        double largest = 0;
        int[] signed = new int[columns];
        for (int top = 0; top < h; top += CELL) {
            java.util.Arrays.fill(signed, 0);
            int bottom = Math.min(h, top + CELL);
            for (int y = top; y < bottom; y++) {
                int i = y * w * 3;
                for (int c = 0; c < columns; c++) {
                    int end = (y * w + Math.min(w, (c + 1) * CELL)) * 3;
                    int sum = 0;
                    int moved = 0;
                    for (; i < end; i += 3) {
                        int d = (p[i] & 0xff) - (q[i] & 0xff);
                        sum += d;
                        moved += Math.abs(d);
                    }
                    signed[c] += sum;
                    total += moved;
                }
            }
            for (int c = 0; c < columns; c++) {
                int pixels = (bottom - top) * (Math.min(w, (c + 1) * CELL) - c * CELL);
                largest = Math.max(largest, Math.abs(signed[c]) / (double) pixels);
            }
        }
        return new Difference((double) total / (w * h), largest);
    }
}
