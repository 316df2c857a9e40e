package org.shotlint.analysis.sheet;

import java.util.Arrays;

/** The pixels of one figure of a sheet, brought to the size that figures have in frames at work size; immutable. */
public final class SheetFigure {
    private final String view;
    private final int width;
    private final int height;
    private final byte[] ycc;
    private final byte[] mask;

    /**
     * @param view name of the view
     * @param ycc Y', Cr, Cb of each pixel, row by row; copied
     * @param mask one byte a pixel, 0 for paper; copied
     */
    public SheetFigure(String view, int width, int height, byte[] ycc, byte[] mask) {
        if (mask.length != width * height || ycc.length != 3 * mask.length) {
            throw new IllegalArgumentException(view + ": " + mask.length + " pixels of mask and " + ycc.length
                    + " samples for " + width + " x " + height);
        }
        this.view = view;
        this.width = width;
        this.height = height;
        this.ycc = ycc.clone();
        this.mask = mask.clone();
    }

    /** Name of the view. */
    public String view() {
        return view;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A copy of the samples: Y', Cr, Cb of each pixel, row by row. */
    public byte[] ycc() {
        return Arrays.copyOf(ycc, ycc.length);
    }

    /** A copy of the mask: one byte a pixel, row by row, 0 for paper. */
    public byte[] mask() {
        return Arrays.copyOf(mask, mask.length);
    }
}
