package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A thing is gone in the open: at once when strong, fading over up to twelve frames when weak.
 *
 * @param cel index of the cel
 * @param firstWrong first frame in which it is gone or begins to go
 * @param amplitude 1 is at once
 */
public record Vanish(int cel, int firstWrong, double amplitude) implements Defect {

    private static final int SLOWEST_FRAMES = 12;

    public Vanish {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "vanish";
    }

    private Span span() {
        return new Span(firstWrong - 1, firstWrong + 1 + (int) Math.round((1 - amplitude) * SLOWEST_FRAMES));
    }

    @Override
    public Shot into(Shot clean) {
        Span span = span();
        return clean.with(
                cel,
                clean.cels()
                        .get(cel)
                        .laid(frame -> new Placed(0, 0, 1 - Ease.ramp(frame, span.startFrame(), span.endFrame() - 1))));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Span span = span();
        return List.of(
                Label.at(check(), span.startFrame(), span.endFrame(), Labels.boxIn(clean, cel, span.startFrame()))
                        .tracked(clean.trackOf(cel, span.startFrame() - 6, span.endFrame())));
    }
}
