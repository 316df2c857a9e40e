package org.shotlint.analysis.video;

import org.bytedeco.ffmpeg.global.avutil;

/** The order of the 8-bit components of a pixel in a {@link FrameBuffer}. */
public enum PixelLayout {
    BGR24(3, avutil.AV_PIX_FMT_BGR24),
    /** As {@link #BGR24} with a fourth byte that is always 255. */
    BGRA(4, avutil.AV_PIX_FMT_BGRA);

    private final int bytesPerPixel;
    private final int avFormat;

    PixelLayout(int bytesPerPixel, int avFormat) {
        this.bytesPerPixel = bytesPerPixel;
        this.avFormat = avFormat;
    }

    public int bytesPerPixel() {
        return bytesPerPixel;
    }

    int avFormat() {
        return avFormat;
    }
}
