package org.shotlint.analysis.time;

/**
 * An exact frame rate in frames per second, as a positive fraction such as 24000/1001.
 *
 * @throws IllegalArgumentException if a part is not positive
 */
public record FrameRate(int numerator, int denominator) {
    public FrameRate {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException(
                    "frame rate " + numerator + "/" + denominator + " is not a positive fraction");
        }
    }

    /** Frames per second as a floating-point number; for thresholds and for people, never for counting. */
    public double framesPerSecond() {
        return (double) numerator / denominator;
    }

    /** The whole number of frames in a timecode second: 24 for 24000/1001. */
    public int nominalFramesPerSecond() {
        return Math.max(1, (int) Math.round(framesPerSecond()));
    }

    /** The number of frames nearest to {@code seconds}, at least {@code atLeast}. */
    public int framesIn(double seconds, int atLeast) {
        return Math.max(atLeast, (int) Math.round(seconds * framesPerSecond()));
    }

    /** The fraction as text, {@code numerator/denominator}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
