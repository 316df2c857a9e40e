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

/**
 * A cat runs across so fast that its successive places do not overlap; a slow dog walks at the same time.
 *
 * @param format of the clip
 * @param startFrame first frame in which the cat may be seen
 */
public record StrobingSubject(Format format, int startFrame) implements LookAlike {

    private static final double STEP_PER_FRAME = 128;

    @Override
    public FrameSource source() {
        return new ShotSource(shot());
    }

    /** The shot before a locked camera. */
    public Shot shot() {
        Cel cat = Cel.of(Beast.of(Cast.cat(), Cast.cat(), this::pose), Exposure.ones());
        Cel dog = Cel.of(
                Beast.of(
                        Cast.dog(),
                        Cast.dog(),
                        seconds -> new Pose(-60 + 50 * seconds, 118, 90, seconds * 4, 0.7, Pose.Face.QUIET, 0, 1)),
                Exposure.twos());
        return Shot.of(format, SetName.HILLS, Cameras.still(40, 0), List.of(dog, cat));
    }

    private Pose pose(double seconds) {
        double frame = seconds * format.rateNumerator() / format.rateDenominator();
        double x = 400 - STEP_PER_FRAME * (frame - startFrame);
        return new Pose(Math.max(-700, Math.min(700, x)), 150, 270, frame * 2.1, 1, Pose.Face.QUIET, 0, 1);
    }
}
