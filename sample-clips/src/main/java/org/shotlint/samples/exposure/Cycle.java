package org.shotlint.samples.exposure;

/** A loop of drawings: the action of the first {@code periodFrames} frames over and over, on ones, twos or threes. */
public record Cycle(int periodFrames, int framesPerDrawing) implements Exposure {

    public Cycle {
        if (framesPerDrawing < 1 || periodFrames < framesPerDrawing || periodFrames % framesPerDrawing != 0) {
            throw new IllegalArgumentException("cycle of " + periodFrames + " frames with " + framesPerDrawing
                    + " frames a drawing: the period must be a multiple of the drawing");
        }
    }

    @Override
    public double momentAt(int frame) {
        int inCycle = Math.floorMod(frame, periodFrames);
        return inCycle - inCycle % framesPerDrawing;
    }
}
