package org.shotlint.samples.scene;

/** Something done to all painted pixels of a frame; a pure function of frame and pixels. */
@FunctionalInterface
public interface PictureEffect {

    /** Changes the canvas as it is in a frame. */
    void apply(Canvas canvas, int frame);
}
