package org.shotlint.samples.lookalike;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A walker passes behind a fence and a row of lamp posts, the camera goes along. */
public record PostsCrossing(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Shot walk = Plots.duskWalk(format, 715);
        List<Cel> cels = new ArrayList<>(walk.cels());
        cels.add(Cel.of(new Occluder(Occluder.Kind.FENCE, 150, 146), Exposure.ones()));
        for (int post = 0; post < 4; post++) {
            cels.add(Cel.of(new Occluder(Occluder.Kind.POST, -110 + post * 120, 150), Exposure.ones()));
        }
        return new ShotSource(Shot.of(format, walk.set(), walk.camera(), cels));
    }
}
