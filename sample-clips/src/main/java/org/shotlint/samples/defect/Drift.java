package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Morphing;
import org.shotlint.samples.scene.Shot;

/**
 * A character slides away from its model sheet until the end of the shot; the label lasts from the start of the slide to
 * the end of the clip.
 *
 * @param cel index of the cel, whose actor can be mixed with the off-model design
 * @param span when the slide begins and when it has gone all the way
 * @param amplitude share of the off-model design at its end
 */
public record Drift(int cel, Span span, double amplitude) implements Defect {

    public Drift {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "drift";
    }

    @Override
    public Shot into(Shot clean) {
        Cel before = clean.cels().get(cel);
        if (!(before.actor() instanceof Morphing)) {
            throw new IllegalArgumentException("cel " + cel + " shows an actor without an off-model design");
        }
        Morphing actor = (Morphing) before.actor();
        return clean.with(cel, before.played(actor.mixed(span.rising(clean.format(), amplitude))));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Shot broken = into(clean);
        int end = clean.format().frames();
        return List.of(Label.at(
                        check(), span.startFrame(), end, Labels.boxIn(broken, cel, Math.min(end, span.endFrame()) - 1))
                .tracked(broken.trackOf(cel, span.startFrame() - 6, end)));
    }
}
