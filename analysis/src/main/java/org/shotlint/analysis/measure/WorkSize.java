package org.shotlint.analysis.measure;

import org.shotlint.analysis.finding.Box;

/**
 * The size at which a clip is measured: about 130,000 pixels in the clip's own aspect, both sides a multiple of the 8-pixel cell, never
 * enlarged beyond the cell grid. 480 x 272 for 16:9.
 */
public record WorkSize(int clipWidth, int clipHeight, int width, int height) {
    /** Side of a cell in work pixels. */
    public static final int CELL = 8;

    private static final double TARGET_PIXELS = 480 * 270;
    private static final int MIN_SIDE = 32;

    /** The work size for a clip of that size in pixels. */
    public static WorkSize of(int clipWidth, int clipHeight) {
        double scale = Math.min(1, Math.sqrt(TARGET_PIXELS / ((double) clipWidth * clipHeight)));
        return new WorkSize(clipWidth, clipHeight, side(clipWidth * scale), side(clipHeight * scale));
    }

    private static int side(double pixels) {
        return Math.max(MIN_SIDE, (int) Math.round(pixels / CELL) * CELL);
    }

    /** Cells in a row. */
    public int cellColumns() {
        return width / CELL;
    }

    /** Rows of cells. */
    public int cellRows() {
        return height / CELL;
    }

    /** Cells in all. */
    public int cells() {
        return cellColumns() * cellRows();
    }

    /** Work pixels to clip pixels; the box is clamped to the clip and never empty. */
    public Box toClip(double x, double y, double w, double h) {
        double sx = (double) clipWidth / width;
        double sy = (double) clipHeight / height;
        int left = clamp((int) Math.floor(x * sx), 0, clipWidth - 1);
        int top = clamp((int) Math.floor(y * sy), 0, clipHeight - 1);
        int right = clamp((int) Math.ceil((x + w) * sx), left + 1, clipWidth);
        int bottom = clamp((int) Math.ceil((y + h) * sy), top + 1, clipHeight);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Cells {@code [left, right) x [top, bottom)} as a box in clip pixels. */
    public Box cellsToClip(int left, int top, int right, int bottom) {
        return toClip(left * CELL, top * CELL, (right - left) * CELL, (bottom - top) * CELL);
    }

    private static int clamp(int value, int low, int high) {
        return Math.min(Math.max(value, low), high);
    }
}
