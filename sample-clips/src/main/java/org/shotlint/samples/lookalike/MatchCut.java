package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Timeline;

/** A rolling ball keeps its place and speed across the cut from one set to another. */
public record MatchCut(Format format) implements LookAlike {

    private CutPair pair() {
        int half = format.frames() / 2;
        double cut = format.secondsAt(half);
        return new CutPair(
                shot(SetName.STREET, 0xC2452F, seconds -> rolling(seconds)).in(format.lasting(half)),
                shot(SetName.BEACH, 0x2F7FB0, seconds -> rolling(seconds + cut))
                        .in(format.lasting(format.frames() - half)));
    }

    private Shot shot(SetName set, int color, Timeline<Spot> way) {
        Cel ball = Cel.of(new Ball(34, color, 0xF4E8CE, 142, way), Exposure.ones());
        return Shot.of(format, set, Cameras.still(0, 0), List.of(ball));
    }

    private static Spot rolling(double seconds) {
        double x = -150 + 150 * seconds;
        return Spot.at(x, 108).spun(StrictMath.toDegrees(x / 34));
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
