package org.shotlint.app.preview;

import org.shotlint.analysis.video.ClipInfo;

/** Size in pixels that a clip's frames are scaled to. */
record ViewSize(int width, int height) {
    private static final int LARGEST_SIDE = 8192;

    /** The largest size that fits a view and has the clip's proportions, with square pixels; may be larger than the clip. */
    static ViewSize fitting(ClipInfo info, int viewWidth, int viewHeight) {
        double width = (double) info.width() * info.pixelAspectNumerator() / info.pixelAspectDenominator();
        double scale = Math.min(clamp(viewWidth) / width, (double) clamp(viewHeight) / info.height());
        return new ViewSize(clamp((int) Math.round(width * scale)), clamp((int) Math.round(info.height() * scale)));
    }

    private static int clamp(int side) {
        return Math.max(1, Math.min(LARGEST_SIDE, side));
    }

    long bytes() {
        return 4L * width * height;
    }
}
