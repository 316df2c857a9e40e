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

/** A character turns once around on the spot and shows all its sides. */
public record TurnAround(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        double end = format.secondsAt(format.frames() - 8);
        Cel hero = Cel.of(
                Puppet.of(Cast.mila(), Acting.turning(Pose.standing(0, 118, 0), 360, 0.2, end)), Exposure.twos());
        return new ShotSource(Shot.of(format, SetName.ROOM, Cameras.still(0, 0), List.of(hero)));
    }
}
