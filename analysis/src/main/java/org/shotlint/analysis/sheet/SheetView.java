package org.shotlint.analysis.sheet;

import java.util.Arrays;
import org.shotlint.analysis.finding.Box;

/** One figure on a sheet: where it stands in its picture and which pixels are its own. */
public final class SheetView {
    private final String file;
    private final String name;
    private final Box box;
    private final byte[] mask;
    private final boolean used;

    /**
     * @param file name of the picture
     * @param box of the figure in pixels of the picture
     * @param mask one byte a pixel of the box, row by row, 0 for paper; copied
     * @param used whether it takes part; a person may drop a view
     */
    public SheetView(String file, String name, Box box, byte[] mask, boolean used) {
        if (mask.length != box.width() * box.height()) {
            throw new IllegalArgumentException(
                    name + ": the mask has " + mask.length + " pixels, its box " + box.width() * box.height());
        }
        this.file = file;
        this.name = name;
        this.box = box;
        this.mask = mask.clone();
        this.used = used;
    }

    /** Name of the picture that shows it. */
    public String file() {
        return file;
    }

    /** What people call it, such as {@code view 1} or {@code back}. */
    public String name() {
        return name;
    }

    /** Where it stands in the picture, in the picture's pixels. */
    public Box box() {
        return box;
    }

    /** Whether it takes part. */
    public boolean used() {
        return used;
    }

    /** Whether the pixel so far from the box's corner is the figure's. */
    public boolean covers(int x, int y) {
        return mask[y * box.width() + x] != 0;
    }

    /** A copy of the mask: one byte a pixel of the box, row by row. */
    public byte[] mask() {
        return Arrays.copyOf(mask, mask.length);
    }

    /** Pixels of the figure. */
    public int area() {
        int area = 0;
        for (byte b : mask) {
            area += b != 0 ? 1 : 0;
        }
        return area;
    }

    /** Width over height. */
    public double aspect() {
        return (double) box.width() / box.height();
    }
}
