package org.shotlint.samples.matrix;

import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.View;

/** How the camera of a matrix sample moves. */
public enum CameraMove {
    /** Locked. */
    STATIC,
    /** At an even speed to the right. */
    PANNING,
    /** Carried by hand. */
    HANDHELD;

    private static final double PAN_SPEED = 44;
    private static final double SWAY = 9;
    private static final long SWAY_SEED = 4711;

    /** The shot seen by this camera, which in the middle of the shot looks at the middle of the set. */
    Shot sees(Shot shot) {
        return shot.seenBy(view(shot.format()));
    }

    private Timeline<View> view(Format format) {
        return switch (this) {
            case STATIC -> Cameras.still(0, 0);
            case PANNING -> Cameras.pan(-PAN_SPEED * format.secondsAt(format.frames()) / 2, PAN_SPEED);
            case HANDHELD -> Cameras.handheld(Cameras.still(0, 0), SWAY, SWAY_SEED);
        };
    }
}
