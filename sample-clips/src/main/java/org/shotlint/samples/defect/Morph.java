package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Morphing;
import org.shotlint.samples.scene.Shot;

/**
 * A thing turns into another, at once or slowly.
 *
 * @param cel index of the cel, whose actor can be mixed with another design
 * @param span two frames turn it at once, more turn it slowly
 * @param amplitude share of the other design at the end
 */
public record Morph(int cel, Span span, double amplitude) implements Defect {

    public Morph {
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
            throw new IllegalArgumentException("cel " + cel + " shows a "
                    + before.actor().getClass().getSimpleName() + ", which cannot be mixed with another design");
        }
        Morphing actor = (Morphing) before.actor();
        return clean.with(cel, before.played(actor.mixed(span.rising(clean.format(), amplitude))));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return Labels.ofCel(this, into(clean), cel, span);
    }
}
