package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Noise;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Tone;

/**
 * The brightness of the picture oscillates without a cause.
 *
 * @param span when
 * @param amplitude 1 swings by about a fifth of the brightness either way
 * @param seed of its unevenness
 */
public record Flicker(Span span, double amplitude, long seed) implements Defect {

    public Flicker {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "flicker";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.withOnPicture((canvas, frame) -> {
            if (frame >= span.startFrame() && frame < span.endFrame()) {
                double beat = ((frame - span.startFrame()) / 2) % 2 == 0 ? -1 : 1;
                double swing = 0.2 * amplitude * beat * (0.7 + 0.3 * Noise.unit(seed, frame, 3));
                Tone.gain(1 + swing).applyTo(canvas);
            }
        });
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.whole(check(), span.startFrame(), span.endFrame()));
    }
}
