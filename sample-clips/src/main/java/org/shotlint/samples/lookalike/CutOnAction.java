package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.View;

/** In the middle of a jump the picture cuts to a closer framing of the same movement. */
public record CutOnAction(Format format) implements LookAlike {

    private CutPair pair() {
        int half = format.frames() / 2;
        double cut = format.secondsAt(half);
        Timeline<Pose> jump = Acting.jump(Pose.standing(0, 118, 25), cut - 0.4, 80);
        return new CutPair(
                shot(jump, new View(20, 0, 1, 0)).in(format.lasting(half)),
                shot(seconds -> jump.at(seconds + cut), new View(-15, 5, 1.7, 0))
                        .in(format.lasting(format.frames() - half)));
    }

    private Shot shot(Timeline<Pose> action, View view) {
        Cel hero = Cel.of(Puppet.of(Cast.mila(), action), Exposure.ones());
        return Shot.of(format, SetName.HILLS, Timeline.always(view), List.of(hero));
    }

    @Override
    public FrameSource source() {
        return pair().source();
    }

    @Override
    public List<Label> labels() {
        return pair().labels();
    }
}
