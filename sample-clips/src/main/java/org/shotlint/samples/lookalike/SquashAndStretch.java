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

/** A jump with a crouch before and a squash after it, at constant area. */
public record SquashAndStretch(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Cel hero = Cel.of(Puppet.of(Cast.pip(), Acting.jump(Pose.standing(-10, 118, 20), 0.7, 70)), Exposure.ones());
        return new ShotSource(Shot.of(format, SetName.HILLS, Cameras.still(30, 0), List.of(hero)));
    }
}
