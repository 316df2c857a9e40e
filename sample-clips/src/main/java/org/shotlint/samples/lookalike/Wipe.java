package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Transition;

/** A soft edge runs over the picture and uncovers the next shot. */
public record Wipe(Format format, int overlapFrames) implements LookAlike {

    private static final double SOFT_SHARE = 0.06;

    private Transition transition() {
        int half = (format.frames() + overlapFrames) / 2;
        return new Transition(
                new ShotSource(Plots.forestMeeting(format.lasting(half), 720)),
                new ShotSource(Plots.wagon(format.lasting(format.frames() + overlapFrames - half), 721)),
                overlapFrames,
                (done, across) -> Ease.ramp(done * (1 + SOFT_SHARE) - across, 0, SOFT_SHARE));
    }

    @Override
    public FrameSource source() {
        return transition();
    }

    @Override
    public List<Label> labels() {
        int start = transition().startFrame();
        return List.of(Label.none(), Label.transition(start, start + overlapFrames));
    }
}
