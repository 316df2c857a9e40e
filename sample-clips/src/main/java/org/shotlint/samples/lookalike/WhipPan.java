package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** The camera whips from one speaker to the other, overshoots and settles back. */
public record WhipPan(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Cel left = Cel.of(Puppet.of(Cast.bruno(), Acting.talking(Pose.standing(-300, 118, 60), 7)), Exposure.twos());
        Cel right = Cel.of(Puppet.of(Cast.mila(), Acting.talking(Pose.standing(310, 120, 300), 8)), Exposure.twos());
        return new ShotSource(
                Shot.of(format, SetName.STREET, Cameras.whip(-300, 300, 0.95, 0.3), List.of(left, right)));
    }
}
