package org.shotlint.analysis.measure;

/**
 * How often each colour is in a set of pixels: Y', Cr and Cb in steps, each pixel counted in full for its own step and for a quarter in the
 * next one on its nearer side, each way.
 *
 * <p>A pixel is told by its code, so that the bins of a picture are worked out once, however many sets are counted.
 */
final class ColourBins {
    private static final int LUMA_STEP = 16;
    private static final int CHROMA_STEP = 6;
    /** One bin more at both ends of each axis, so that what is next to a pixel's own bin is always there. */
    private static final int LUMA = 256 / LUMA_STEP + 2;

    private static final int CHROMA = 256 / CHROMA_STEP + 3;
    /** Number of bins. */
    static final int COUNT = LUMA * CHROMA * CHROMA;

    private static final int SIDE_BITS = 3;
    private static final int SIDES = 1 << SIDE_BITS;
    private static final int WHOLE = 4;
    private static final int[] OF_LUMA = codes(LUMA_STEP, CHROMA * CHROMA, 0);
    private static final int[] OF_RED = codes(CHROMA_STEP, CHROMA, 1);
    private static final int[] OF_BLUE = codes(CHROMA_STEP, 1, 2);
    private static final int[] NEXT_LUMA = next(CHROMA * CHROMA, 0);
    private static final int[] NEXT_RED = next(CHROMA, 1);
    private static final int[] NEXT_BLUE = next(1, 2);

    private final int[] quarters = new int[COUNT];
    private int pixels;

    private static int[] codes(int step, int stride, int side) {
        int[] codes = new int[256];
        for (int value = 0; value < codes.length; value++) {
            boolean up = 2 * (value % step) >= step;
            codes[value] = (value / step + 1) * stride << SIDE_BITS | (up ? 1 << side : 0);
        }
        return codes;
    }

    private static int[] next(int stride, int side) {
        int[] next = new int[SIDES];
        for (int code = 0; code < SIDES; code++) {
            next[code] = (code >> side & 1) == 1 ? stride : -stride;
        }
        return next;
    }

    /** The code of a colour; samples 0 to 255. */
    static int code(int luma, int red, int blue) {
        return OF_LUMA[luma] + OF_RED[red] + OF_BLUE[blue];
    }

    /** The codes of all pixels of a picture of Y', Cr, Cb. */
    static int[] codes(byte[] ycc) {
        int[] codes = new int[ycc.length / 3];
        for (int i = 0, k = 0; i < codes.length; i++, k += 3) {
            codes[i] = code(ycc[k] & 0xff, ycc[k + 1] & 0xff, ycc[k + 2] & 0xff);
        }
        return codes;
    }

    /** The bin of a colour. */
    static int bin(int code) {
        return code >> SIDE_BITS;
    }

    /** Counts a pixel. */
    void add(int code) {
        int bin = code >> SIDE_BITS;
        int side = code & SIDES - 1;
        quarters[bin] += WHOLE;
        quarters[bin + NEXT_LUMA[side]]++;
        quarters[bin + NEXT_RED[side]]++;
        quarters[bin + NEXT_BLUE[side]]++;
        pixels++;
    }

    /** How many pixels were counted. */
    int pixels() {
        return pixels;
    }

    /** The count of each bin for one pixel of the set. */
    float[] shares() {
        float[] shares = new float[COUNT];
        float all = Math.max(1, pixels);
        for (int i = 0; i < shares.length; i++) {
            if (quarters[i] != 0) {
                shares[i] = (float) quarters[i] / WHOLE / all;
            }
        }
        return shares;
    }
}
