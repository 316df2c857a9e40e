package org.shotlint.samples.exposure;

/**
 * A cadence that slides from ones to longer exposures over the clip, as in re-timed material: the exposure of a drawing
 * grows from one frame at the head to {@code lastExposureFrames} at the tail.
 */
public record DriftingCadence(int clipFrames, double lastExposureFrames) implements Exposure {

    public DriftingCadence {
        if (clipFrames < 2 || lastExposureFrames < 1 || lastExposureFrames > 8) {
            throw new IllegalArgumentException("drifting cadence over " + clipFrames + " frames to "
                    + lastExposureFrames + ": needs at least 2 frames and an exposure of 1 to 8");
        }
    }

    @Override
    public double momentAt(int frame) {
        double shown = 0;
        for (double next = 0; next <= frame; next += exposureAt(next)) {
            shown = Math.ceil(next);
        }
        return Math.min(shown, frame);
    }

    private double exposureAt(double frame) {
        return 1 + (lastExposureFrames - 1) * frame / (clipFrames - 1);
    }
}
