package org.shotlint.samples;

import java.awt.image.BufferedImage;

/**
 * Pictures of one clip, drawn on demand. Any frame may be asked for in any order and always gives the same pixels. An
 * instance is used by one thread at a time.
 */
public interface FrameSource {

    /** Width in pixels. */
    int width();

    /** Height in pixels. */
    int height();

    /** Number of frames in the clip. */
    int frameCount();

    /** Numerator of the frame rate in frames per second. */
    int rateNumerator();

    /** Denominator of the frame rate. */
    int rateDenominator();

    /**
     * Draws one frame over everything in the target.
     *
     * @param frame index from 0 to {@code frameCount() - 1}
     * @param target a {@link BufferedImage#TYPE_3BYTE_BGR} image of {@code width() x height()}; stays the caller's
     */
    void draw(int frame, BufferedImage target);
}
