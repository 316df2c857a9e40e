package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Morphing;
import org.shotlint.samples.scene.Shot;

/**
 * A walker goes behind something and comes out as another. The label begins where it comes out.
 *
 * @param cel index of the walker's cel, whose actor can be mixed with another design
 * @param occluder index of the cel that hides it
 * @param amplitude share of the other design that comes out
 */
public record ChangedBehind(int cel, int occluder, double amplitude) implements Defect {
    private static final int SEEN_FRAMES = 16;

    public ChangedBehind {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "morph";
    }

    @Override
    public Shot into(Shot clean) {
        Cel before = clean.cels().get(cel);
        if (!(before.actor() instanceof Morphing)) {
            throw new IllegalArgumentException("cel " + cel + " shows an actor without another design");
        }
        double changed =
                clean.format().secondsAt(Hiding.of(clean, cel, occluder).firstFrame()) - 1e-6;
        return clean.with(
                cel, before.played(((Morphing) before.actor()).mixed(seconds -> seconds < changed ? 0.0 : amplitude)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Shot broken = into(clean);
        int out = Hiding.of(clean, cel, occluder).endFrame();
        Span span = new Span(out - 2, Math.min(clean.format().frames(), out + SEEN_FRAMES));
        return Labels.ofCel(this, broken, cel, span);
    }
}
