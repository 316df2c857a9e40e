package org.shotlint.analysis.measure;

/**
 * A part of a small look's grid, which may reach beyond the frame.
 *
 * @param left cells from the frame's left edge; likewise {@code top}
 * @param width in cells; likewise {@code height}
 */
record CellWindow(int left, int top, int width, int height) {
    /** Around a place, in cells. */
    static CellWindow around(double x, double y, int width, int height) {
        return new CellWindow((int) Math.floor(x) - width / 2, (int) Math.floor(y) - height / 2, width, height);
    }

    int cells() {
        return width * height;
    }

    /** Wider by some cells on either side. */
    CellWindow wider(int across, int down) {
        return new CellWindow(left - across, top - down, width + 2 * across, height + 2 * down);
    }

    /** The look's own pixels here; {@code shown} says which lie inside the frame. */
    byte[] cut(byte[] pixels, int columns, int rows, boolean[] shown) {
        byte[] cut = new byte[3 * cells()];
        for (int y = Math.max(0, -top); y < Math.min(height, rows - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(width, columns - left); x++) {
                int to = y * width + x;
                shown[to] = true;
                System.arraycopy(pixels, 3 * ((y + top) * columns + x + left), cut, 3 * to, 3);
            }
        }
        return cut;
    }
}
