package org.shotlint.samples.exposure;

/**
 * An acted hold: the action eases out into one drawing, rests from {@code startFrame} to {@code endFrame} (exclusive),
 * and eases in again from where it stopped. Nothing is skipped, which tells it from a freeze.
 *
 * @param easeFrames frames the action takes to slow down before the hold and to gather speed after it
 */
public record Hold(int startFrame, int endFrame, int easeFrames) implements Exposure {

    public Hold {
        if (startFrame < easeFrames || endFrame <= startFrame || easeFrames < 1) {
            throw new IllegalArgumentException("hold over [" + startFrame + ", " + endFrame + ") with ease "
                    + easeFrames + ": needs 1 <= ease <= start < end");
        }
    }

    @Override
    public double momentAt(int frame) {
        double rest = startFrame - easeFrames / 2.0;
        if (frame >= endFrame) {
            return rest + gathered(frame - endFrame);
        }
        if (frame >= startFrame) {
            return rest;
        }
        return frame <= startFrame - easeFrames ? frame : rest - gathered(startFrame - frame);
    }

    private double gathered(double frames) {
        return frames < easeFrames ? frames * frames / (2.0 * easeFrames) : frames - easeFrames / 2.0;
    }
}
