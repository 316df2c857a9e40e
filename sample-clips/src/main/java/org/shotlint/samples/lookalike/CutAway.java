package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Montage;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A woman walks down the street; the picture shows a cat on the beach for a while, and then the street again, where she has walked on. */
public record CutAway(Format format, int awayFrom, int awayTo) implements LookAlike {

    @Override
    public FrameSource source() {
        Shot walk = Plots.streetWalk(format, 751);
        Shot cat = Plots.catOnBeach(format.lasting(awayTo - awayFrom), 752);
        return new Montage(List.of(
                new ShotSource(walk.in(format.lasting(awayFrom))),
                new ShotSource(cat),
                new ShotSource(walk.in(format.lasting(format.frames() - awayTo)).clocked(frame -> frame + awayTo))));
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.none(), Label.cut(awayFrom), Label.cut(awayTo));
    }
}
