package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A thing that rests is blended into another at the same place.
 *
 * @param cel index of the cel that goes
 * @param other the cel that comes in its place
 * @param span over which they are blended
 * @param amplitude share of the other at the end
 */
public record Blend(int cel, Cel other, Span span, double amplitude) implements Defect {

    public Blend {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "morph";
    }

    @Override
    public Shot into(Shot clean) {
        Cel goes = clean.cels().get(cel).laid(frame -> new Placed(0, 0, 1 - gone(frame)));
        return clean.with(cel, goes).withAfter(cel, other.laid(frame -> new Placed(0, 0, gone(frame))));
    }

    private double gone(int frame) {
        return amplitude * Ease.ramp(frame, span.startFrame(), span.endFrame() - 1);
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.at(check(), span.startFrame(), span.endFrame(), Labels.boxIn(clean, cel, span.middle())));
    }
}
