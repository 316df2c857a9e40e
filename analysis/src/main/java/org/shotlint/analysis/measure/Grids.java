package org.shotlint.analysis.measure;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.shotlint.analysis.raster.MatScope;

/** Grids of cells and pixels: positions, box means and maxima (edges are clipped, not padded), medians. */
final class Grids {
    private Grids() {}

    /** A matrix that holds at each pixel its own place, across and down: what a flow is added to before it is followed. */
    static Mat positions(MatScope scope, int width, int height) {
        float[] positions = new float[width * height * 2];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                positions[i++] = x;
                positions[i++] = y;
            }
        }
        Mat grid = scope.mat(height, width, CvType.CV_32FC2);
        grid.put(0, 0, positions);
        return grid;
    }

    /** Mean over the (2 radius + 1) square around each cell. */
    static float[] boxMean(float[] values, int columns, int radius) {
        int rows = values.length / columns;
        float[] across = new float[values.length];
        float[] result = new float[values.length];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(columns - 1, x + radius);
                float sum = 0;
                for (int k = left; k <= right; k++) {
                    sum += values[y * columns + k];
                }
                across[y * columns + x] = sum / (right - left + 1);
            }
        }
        for (int y = 0; y < rows; y++) {
            int top = Math.max(0, y - radius);
            int bottom = Math.min(rows - 1, y + radius);
            for (int x = 0; x < columns; x++) {
                float sum = 0;
                for (int k = top; k <= bottom; k++) {
                    sum += across[k * columns + x];
                }
                result[y * columns + x] = sum / (bottom - top + 1);
            }
        }
        return result;
    }

    /** Maximum over the (2 radius + 1) square around each cell. */
    static float[] boxMax(float[] values, int columns, int radius) {
        int rows = values.length / columns;
        float[] across = new float[values.length];
        float[] result = new float[values.length];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                float max = values[y * columns + x];
                for (int k = Math.max(0, x - radius); k <= Math.min(columns - 1, x + radius); k++) {
                    max = Math.max(max, values[y * columns + k]);
                }
                across[y * columns + x] = max;
            }
        }
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                float max = across[y * columns + x];
                for (int k = Math.max(0, y - radius); k <= Math.min(rows - 1, y + radius); k++) {
                    max = Math.max(max, across[k * columns + x]);
                }
                result[y * columns + x] = max;
            }
        }
        return result;
    }

    /** The value that a share of {@code quantile} of the numbers lies below; sorts a copy. 0 for no numbers. */
    static double quantile(double[] values, int count, double quantile) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = java.util.Arrays.copyOf(values, count);
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, (long) Math.floor(quantile * count))];
    }

    /** The median, the mean of the middle two for an even count; 0 for no numbers. */
    static double middle(double[] values) {
        int n = values.length;
        if (n == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    static double median(float[] values) {
        float[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
