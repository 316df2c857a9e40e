package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Beast;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A goat shoots in from the edge within a few frames and brakes. */
public record FastEntry(Format format, int entryFrame) implements LookAlike {

    @Override
    public FrameSource source() {
        Cel goat = Cel.of(Beast.of(Cast.goat(), Cast.goat(), this::pose), Exposure.ones());
        return new ShotSource(Shot.of(format, SetName.BEACH, Cameras.still(0, 0), List.of(goat)));
    }

    private Pose pose(double seconds) {
        double since = Math.max(-0.2, seconds - format.secondsAt(entryFrame));
        double x = since < 0 ? -440 + 400 * since : -440 + 500 * (1 - StrictMath.exp(-since * 4.2));
        double pace = since < 0 ? 1 : StrictMath.exp(-since * 3);
        return new Pose(x, 130, 90, x * 0.055, pace < 0.03 ? 0 : Math.min(1, pace * 1.5), Pose.Face.QUIET, 0, 1);
    }
}
