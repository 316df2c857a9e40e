package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A clean shot as it is, whose action is the effect: a fair bounce, a toss, a true occlusion. */
public record Plain(Shot plot) implements LookAlike {

    @Override
    public FrameSource source() {
        return new ShotSource(plot);
    }
}
