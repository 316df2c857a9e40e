package org.shotlint.samples.scene;

/**
 * Size, rate and length of a clip.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rateNumerator of the rate in frames per second
 * @param rateDenominator of the rate
 * @param frames number of frames
 */
public record Format(int width, int height, int rateNumerator, int rateDenominator, int frames) {

    public Format {
        if (width < 64 || height < 64 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("size is " + width + "x" + height + ", expected even sides from 64");
        }
        if (rateNumerator < 1 || rateDenominator < 1 || frames < 1) {
            throw new IllegalArgumentException(
                    "rate " + rateNumerator + "/" + rateDenominator + " and " + frames + " frames must be positive");
        }
    }

    /** 640x360 at 24 frames a second. */
    public static Format film(int frames) {
        return new Format(640, 360, 24, 1, frames);
    }

    /** The same size and length at another whole rate. */
    public Format atRate(int framesPerSecond) {
        return new Format(width, height, framesPerSecond, 1, frames);
    }

    /** The same rate and length in another size. */
    public Format sized(int newWidth, int newHeight) {
        return new Format(newWidth, newHeight, rateNumerator, rateDenominator, frames);
    }

    /** The same size and rate with another length. */
    public Format lasting(int newFrames) {
        return new Format(width, height, rateNumerator, rateDenominator, newFrames);
    }

    /** The time of a moment given in frames. */
    public double secondsAt(double frame) {
        return frame * rateDenominator / rateNumerator;
    }
}
