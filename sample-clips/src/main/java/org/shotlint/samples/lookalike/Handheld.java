package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A camera carried by hand, with sway and a little roll. */
public record Handheld(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Shot shot = Plots.forestMeeting(format, 733);
        return new ShotSource(shot.seenBy(Cameras.handheld(Cameras.pan(-10, 14), 13, 733)));
    }
}
