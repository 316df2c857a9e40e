package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.exposure.Hold;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Stroll;

/** A walker slows into one drawing, rests there while nothing moves, and walks on from it. */
public record ActedHold(Format format, Hold hold) implements LookAlike {

    /** The shot with the hold in it. */
    public Shot plot() {
        Cel walker = Cel.of(
                Puppet.of(Cast.mila(), Stroll.steady(-170, 112, 100)),
                Exposure.twos().of(hold));
        return Shot.of(format, SetName.STREET, Cameras.still(0, 0), List.of(walker));
    }

    @Override
    public FrameSource source() {
        return new ShotSource(plot());
    }
}
