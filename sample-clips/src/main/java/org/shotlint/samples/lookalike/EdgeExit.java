package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Beast;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Stroll;

/** A dog runs out of the picture and stays away. */
public record EdgeExit(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Cel dog = Cel.of(Beast.of(Cast.dog(), Cast.dog(), Stroll.steady(40, 132, 220)), Exposure.ones());
        return new ShotSource(Shot.of(format, SetName.HILLS, Cameras.still(-60, 0), List.of(dog)));
    }
}
