package org.shotlint.samples;

import java.awt.image.BufferedImage;

/** A moving picture that can be drawn frame by frame, in any order, with the same result each time. */
public interface FrameSource {
    /** Picture width in pixels. */
    int width();

    /** Picture height in pixels. */
    int height();

    /** Number of frames, counted from 0. */
    int frameCount();

    /** Frames per second: numerator of the exact fraction. */
    int rateNumerator();

    /** Frames per second: denominator of the exact fraction. */
    int rateDenominator();

    /**
     * Draws one frame over all of {@code target}.
     *
     * @param frame from 0 to {@code frameCount() - 1}
     * @param target {@link BufferedImage#TYPE_3BYTE_BGR} of {@code width} x {@code height}; what it held before is not to be relied upon
     */
    void draw(int frame, BufferedImage target);
}
