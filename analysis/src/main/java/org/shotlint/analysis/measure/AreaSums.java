package org.shotlint.analysis.measure;

/** How often a value is in any rectangle of a grid, told by four look-ups (Crow, "Summed-area tables for texture mapping", 1984). */
final class AreaSums {
    private final int stride;
    private final int[] sums;

    /** @param values row by row, each row {@code width} long */
    AreaSums(byte[] values, int width, int value) {
        int height = values.length / width;
        stride = width + 1;
        sums = new int[stride * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += values[y * width + x] == value ? 1 : 0;
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
            }
        }
    }

    /** Within a rectangle that lies inside the grid. */
    int in(int left, int top, int width, int height) {
        int from = top * stride + left;
        int to = from + height * stride;
        return sums[to + width] - sums[from + width] - sums[to] + sums[from];
    }
}
