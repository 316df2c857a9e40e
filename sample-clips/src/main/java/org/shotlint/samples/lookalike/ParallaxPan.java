package org.shotlint.samples.lookalike;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A brisk pan through the forest with trees close to the camera that pass faster than the rest. */
public record ParallaxPan(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        List<Cel> cels = new ArrayList<>();
        for (int tree = 0; tree < 3; tree++) {
            cels.add(Cel.of(new Occluder(Occluder.Kind.TREE, -260 + tree * 330, 176), Exposure.ones())
                    .inPlane(1.6));
        }
        return new ShotSource(Shot.of(format, SetName.FOREST, Cameras.pan(-140, 130), cels));
    }
}
