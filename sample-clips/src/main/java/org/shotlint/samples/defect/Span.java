package org.shotlint.samples.defect;

import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Timeline;

/** When a break happens: frames from {@code startFrame} to {@code endFrame} (exclusive). */
public record Span(int startFrame, int endFrame) {

    public Span {
        if (startFrame < 1 || endFrame <= startFrame) {
            throw new IllegalArgumentException("break over [" + startFrame + ", " + endFrame
                    + "): it must begin after frame 0 and last a frame at least");
        }
    }

    /** A break between two frames: the first wrong frame is {@code firstWrong}. */
    public static Span instant(int firstWrong) {
        return new Span(firstWrong - 1, firstWrong + 1);
    }

    /** Number of frames. */
    int length() {
        return endFrame - startFrame;
    }

    /** The frame in the middle. */
    int middle() {
        return (startFrame + endFrame) / 2;
    }

    /** A share that is 0 at the first frame of the span and reaches {@code top} at its last. */
    Timeline<Double> rising(Format format, double top) {
        return seconds -> {
            double frame = seconds * format.rateNumerator() / format.rateDenominator() + 1e-6;
            return top * Ease.ramp(frame, startFrame, endFrame - 1);
        };
    }
}
