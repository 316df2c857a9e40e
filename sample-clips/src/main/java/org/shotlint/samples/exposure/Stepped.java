package org.shotlint.samples.exposure;

/** The same number of frames for every drawing: 2 is "on twos", 3 "on threes". */
public record Stepped(int framesPerDrawing) implements Exposure {

    public Stepped {
        if (framesPerDrawing < 1 || framesPerDrawing > 24) {
            throw new IllegalArgumentException("framesPerDrawing is " + framesPerDrawing + ", allowed are 1 to 24");
        }
    }

    @Override
    public double momentAt(int frame) {
        return frame - Math.floorMod(frame, framesPerDrawing);
    }
}
