package org.shotlint.samples.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntPredicate;

/** A finished, unchanging picture with premultiplied alpha; may be shared between threads. */
public final class Picture {

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean opaque;
    private final int firstInkRow;
    private final int solidFromRow;

    Picture(BufferedImage premultiplied) {
        if (premultiplied.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException(
                    "image type is " + premultiplied.getType() + ", expected TYPE_INT_ARGB_PRE");
        }
        width = premultiplied.getWidth();
        height = premultiplied.getHeight();
        argb = ((DataBufferInt) premultiplied.getRaster().getDataBuffer())
                .getData()
                .clone();
        firstInkRow = rowsFromTop(alpha -> alpha == 0);
        solidFromRow = solidRowsFromBottom();
        opaque = solidFromRow == 0;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    boolean isOpaque() {
        return opaque;
    }

    /** First row that is not wholly transparent. */
    int firstInkRow() {
        return firstInkRow;
    }

    /** First row from which on all pixels are opaque; the height where the last row is not. */
    int solidFromRow() {
        return solidFromRow;
    }

    private int rowsFromTop(IntPredicate skipped) {
        for (int row = 0; row < height; row++) {
            for (int x = 0; x < width; x++) {
                if (!skipped.test(argb[row * width + x] >>> 24)) {
                    return row;
                }
            }
        }
        return height;
    }

    private int solidRowsFromBottom() {
        for (int at = argb.length - 1; at >= 0; at--) {
            if (argb[at] >>> 24 < 255) {
                return at / width + 1;
            }
        }
        return 0;
    }

    /** Samples one row of pixels: bilinear, clamped at the edges of an opaque picture, transparent outside any other. */
    void sampleRow(int[] out, int count, RowWalk walk) {
        int y = walk.v() >> 16;
        if (walk.dv() != 0 || walk.du() <= 0 || y < 0 || y > height - 2) {
            sampleAnyRow(out, count, walk);
            return;
        }
        long lastU = (long) (width - 2) << 16;
        int from = walk.u() >= 0 ? 0 : (int) Math.min(count, (-(long) walk.u() + walk.du() - 1) / walk.du());
        int to = (int) Math.max(from, Math.min(count, Math.max(0, (lastU - walk.u()) / walk.du() + 1)));
        sampleAnyRow(out, from, walk);
        int fy = walk.v() >> 8 & 255;
        int u = walk.u() + from * walk.du();
        if (walk.du() == 65536) {
            shiftedRow(out, from, to, new int[] {y * width + (u >> 16), u >> 8 & 255, fy});
        } else {
            for (int i = from; i < to; i++, u += walk.du()) {
                int fx = u >> 8 & 255;
                int at = y * width + (u >> 16);
                int top = mix(argb[at], argb[at + 1], fx);
                out[i] = fy == 0 ? top : mix(top, mix(argb[at + width], argb[at + width + 1], fx), fy);
            }
        }
        if (to < count) {
            int[] rest = new int[count - to];
            sampleAnyRow(rest, rest.length, new RowWalk(walk.u() + to * walk.du(), walk.v(), walk.du(), 0));
            System.arraycopy(rest, 0, out, to, rest.length);
        }
    }

    /** A row at full size: the shares are the same for all its pixels. */
    private void shiftedRow(int[] out, int from, int to, int[] start) {
        int at = start[0] - from;
        int fx = start[1];
        int fy = start[2];
        if (fx == 0 && fy == 0) {
            System.arraycopy(argb, at + from, out, from, to - from);
        } else if (fy == 0) {
            for (int i = from; i < to; i++) {
                out[i] = mix(argb[at + i], argb[at + i + 1], fx);
            }
        } else {
            for (int i = from; i < to; i++) {
                int top = mix(argb[at + i], argb[at + i + 1], fx);
                out[i] = mix(top, mix(argb[at + i + width], argb[at + i + width + 1], fx), fy);
            }
        }
    }

    private void sampleAnyRow(int[] out, int count, RowWalk walk) {
        int u = walk.u();
        int v = walk.v();
        int lastX = width - 2;
        int lastY = height - 2;
        for (int i = 0; i < count; i++, u += walk.du(), v += walk.dv()) {
            int x = u >> 16;
            int y = v >> 16;
            int fx = (u >> 8) & 255;
            int fy = (v >> 8) & 255;
            if (x < 0 || x > lastX || y < 0 || y > lastY) {
                if (!opaque) {
                    out[i] = 0;
                    continue;
                }
                fx = x < 0 ? 0 : x > lastX ? 256 : fx;
                fy = y < 0 ? 0 : y > lastY ? 256 : fy;
                x = Math.max(0, Math.min(lastX, x));
                y = Math.max(0, Math.min(lastY, y));
            }
            int at = y * width + x;
            int top = mix(argb[at], argb[at + 1], fx);
            int low = mix(argb[at + width], argb[at + width + 1], fx);
            out[i] = mix(top, low, fy);
        }
    }

    /** Mixes two pixels; share of 0 gives the first and 256 the second. Rounds, so that pans do not change brightness. */
    static int mix(int first, int second, int share256) {
        int rest = 256 - share256;
        int rb = ((first & 0xFF00FF) * rest + (second & 0xFF00FF) * share256 + 0x800080) >>> 8 & 0xFF00FF;
        int ag = ((first >>> 8 & 0xFF00FF) * rest + (second >>> 8 & 0xFF00FF) * share256 + 0x800080) & 0xFF00FF00;
        return rb | ag;
    }

    /** The start and step of a walk over the picture, in 1/65536 pixels. */
    record RowWalk(int u, int v, int du, int dv) {}
}
