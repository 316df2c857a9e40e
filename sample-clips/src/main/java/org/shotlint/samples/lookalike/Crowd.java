package org.shotlint.samples.lookalike;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Stroll;

/** People cross in both directions and hide each other again and again. */
public record Crowd(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        List<CharacterDesign> people =
                List.of(Cast.anton(), Cast.odette(), Cast.mila(), Cast.bruno(), Cast.pip(), Cast.odette());
        List<Cel> cels = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Stroll walk = Stroll.steady(side * (-250 + i * 34), 104 + i * 8, side * (72 + 9 * i));
            cels.add(Cel.of(Puppet.of(people.get(i), walk), Exposure.twos()));
        }
        return new ShotSource(Shot.of(format, SetName.STREET, Cameras.still(20, 0), cels));
    }
}
