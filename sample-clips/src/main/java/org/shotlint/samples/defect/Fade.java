package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A thing that rests fades away, or fades in, over a stretch of time.
 *
 * @param cel index of the cel
 * @param span over which it fades
 * @param in whether it comes; otherwise it goes
 * @param amplitude share of its opacity that comes or goes
 */
public record Fade(int cel, Span span, boolean in, double amplitude) implements Defect {

    public Fade {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return in ? "pop-in" : "vanish";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.with(cel, clean.cels().get(cel).laid(frame -> {
            double gone = Ease.ramp(frame, span.startFrame(), span.endFrame() - 1);
            return new Placed(0, 0, 1 - amplitude * (in ? 1 - gone : gone));
        }));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.at(check(), span.startFrame(), span.endFrame(), Labels.boxIn(clean, cel, span.middle())));
    }
}
