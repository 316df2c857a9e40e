package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** An editor's handles: the first and last picture are held to make the shot longer. */
public record HeldEnds(Format format, int handleFrames) implements LookAlike {

    @Override
    public FrameSource source() {
        int last = format.frames() - 1 - handleFrames;
        Shot walk = Plots.duskWalk(format, 730);
        return new ShotSource(walk.clocked(frame -> Math.max(handleFrames, Math.min(last, frame))));
    }
}
