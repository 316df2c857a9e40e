package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Transition;

/** One shot melts into the next. */
public record Dissolve(Format format, int overlapFrames) implements LookAlike {

    private Transition transition() {
        int half = (format.frames() + overlapFrames) / 2;
        return new Transition(
                new ShotSource(Plots.dogOnMeadow(format.lasting(half), 718)),
                new ShotSource(Plots.catOnBeach(format.lasting(format.frames() + overlapFrames - half), 719)),
                overlapFrames,
                (done, across) -> done);
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
