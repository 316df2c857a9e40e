package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Bounce;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Spot;

/** A small ball shoots through the picture in a flat arc, several times its width a frame. */
public record FastBall(Format format, int entryFrame) implements LookAlike {

    @Override
    public FrameSource source() {
        double entry = format.secondsAt(entryFrame);
        Bounce way = Bounce.toss(Spot.at(-345, 20), 1050, -230);
        Cel ball = Cel.of(
                new Ball(9, 0xF4F0E0, 0xD8443C, 128, seconds -> way.at(Math.max(0, seconds - entry))), Exposure.ones());
        Cel watcher =
                Cel.of(Puppet.of(Cast.mila(), Acting.listening(Pose.standing(-40, 112, 80), 736)), Exposure.twos());
        return new ShotSource(Shot.of(format, SetName.HILLS, Cameras.still(-30, 0), List.of(watcher, ball)));
    }
}
