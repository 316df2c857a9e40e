package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Timeline;

/** A raised arm comes to rest and the pose only drifts by a few units from then on. */
public record MovingHold(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Timeline<Pose> action = seconds -> Pose.standing(-20 + 2.2 * seconds, 118, 40 + 2 * seconds)
                .raising(0.9 * Ease.smooth(seconds, 0.2, 0.7) + 0.03 * seconds);
        Cel hero = Cel.of(Puppet.of(Cast.odette(), action), Exposure.twos());
        return new ShotSource(Shot.of(format, SetName.ROOM, Cameras.still(0, 0), List.of(hero)));
    }
}
