package org.shotlint.analysis.measure;

import org.shotlint.analysis.raster.Raster;

/**
 * One frame at work size, as the measures see it: Y'CrCb, slightly blurred, with a 64 x 36 luma thumbnail. Belongs to the window that
 * recycles it; nobody keeps one past a call.
 */
final class WorkFrame {
    static final int THUMB_WIDTH = 64;
    static final int THUMB_HEIGHT = 36;

    private final Raster ycc;
    private final byte[] thumb = new byte[THUMB_WIDTH * THUMB_HEIGHT];
    private int frame;
    private double meanLuma;
    private DuplicateMeasure.Difference stepFromBefore = new DuplicateMeasure.Difference(255, 255);

    WorkFrame(WorkSize size) {
        this.ycc = new Raster(size.width(), size.height(), 3);
    }

    /** Y', Cr, Cb, 8 bits each. */
    Raster ycc() {
        return ycc;
    }

    /** Luma thumbnail, row by row; for the converter to fill. */
    byte[] thumb() {
        return thumb;
    }

    /** Index of the frame in the clip. */
    int frame() {
        return frame;
    }

    /** Mean luma in 8-bit levels. */
    double meanLuma() {
        return meanLuma;
    }

    /** Difference to the frame before it in the clip, duplicates included. */
    DuplicateMeasure.Difference stepFromBefore() {
        return stepFromBefore;
    }

    void describe(int frameIndex, double mean) {
        this.frame = frameIndex;
        this.meanLuma = mean;
    }

    void follows(DuplicateMeasure.Difference step) {
        this.stepFromBefore = step;
    }
}
