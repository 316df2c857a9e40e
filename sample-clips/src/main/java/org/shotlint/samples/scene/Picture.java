package org.shotlint.samples.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A finished, unchanging picture with premultiplied alpha; may be shared between threads. */
public final class Picture {

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean opaque;

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
        boolean solid = true;
        for (int pixel : argb) {
            solid &= pixel >>> 24 == 255;
        }
        opaque = solid;
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

    /** Copies one row's worth of sampled pixels: bilinear, clamped at the edges of an opaque picture. */
    void sampleRow(int[] out, int count, RowWalk walk) {
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
