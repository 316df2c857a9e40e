package org.shotlint.samples.defect;

import org.shotlint.samples.scene.Canvas;

/** Reads opaque pixels between the grid points. */
final class Sampling {

    private Sampling() {}

    /** The bilinear mix of four pixels of a copy of the canvas; places outside give the nearest edge. */
    static int at(int[] pixels, Canvas canvas, double x, double y) {
        double cx = Math.max(0, Math.min(canvas.width() - 1.001, x));
        double cy = Math.max(0, Math.min(canvas.height() - 1.001, y));
        int ix = (int) cx;
        int iy = (int) cy;
        int fx = (int) ((cx - ix) * 256);
        int fy = (int) ((cy - iy) * 256);
        int at = iy * canvas.width() + ix;
        int below = at + canvas.width();
        int top = Canvas.mix(pixels[at], pixels[at + 1], fx);
        int low = Canvas.mix(pixels[below], pixels[below + 1], fx);
        return Canvas.mix(top, low, fy);
    }
}
