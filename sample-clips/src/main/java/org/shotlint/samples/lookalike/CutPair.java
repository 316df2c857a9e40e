package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Montage;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** Two shots joined by a hard cut. */
record CutPair(Shot before, Shot after) implements LookAlike {

    @Override
    public FrameSource source() {
        return new Montage(List.of(new ShotSource(before), new ShotSource(after)));
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.none(), Label.cut(before.format().frames()));
    }
}
