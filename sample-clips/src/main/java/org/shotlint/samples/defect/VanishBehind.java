package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A walker goes behind something and never comes out, or something passes in front of it and it is gone. The label begins where it should
 * come out again.
 *
 * @param cel index of the walker's cel
 * @param occluder index of the cel that hides it
 * @param amplitude 1 never comes out; less leaves that share of opacity missing
 */
public record VanishBehind(int cel, int occluder, double amplitude) implements Defect {

    public VanishBehind {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "vanish";
    }

    @Override
    public Shot into(Shot clean) {
        int hidden = hiddenFrame(clean);
        return clean.with(
                cel,
                clean.cels().get(cel).laid(frame -> frame < hidden ? Placed.PLAIN : new Placed(0, 0, 1 - amplitude)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Hiding hiding = Hiding.of(clean, cel, occluder);
        int out = hiding.endFrame();
        int end = out;
        boolean stands = clean.cels().get(occluder).actor() instanceof Occluder;
        Box place = Labels.boxIn(clean, cel, out);
        if (stands) {
            place = place.union(Hiding.cover(clean, occluder, out).orElse(place));
        }
        while (end < clean.format().frames() && clean.boxOf(cel, end).isPresent()) {
            place = place.union(Labels.boxIn(clean, cel, end));
            end++;
        }
        return List.of(Label.at(check(), out, end, place));
    }

    private int hiddenFrame(Shot clean) {
        return Hiding.of(clean, cel, occluder).firstFrame();
    }
}
