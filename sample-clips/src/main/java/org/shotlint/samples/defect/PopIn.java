package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A thing is there without having come in: at once when strong, fading in over up to twelve frames when weak.
 *
 * @param newcomer the cel that appears before all others
 * @param firstWrong first frame in which it is seen
 * @param amplitude 1 is at once
 */
public record PopIn(Cel newcomer, int firstWrong, double amplitude) implements Defect {

    private static final int SLOWEST_FRAMES = 12;

    public PopIn {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "pop-in";
    }

    private Span span() {
        return new Span(firstWrong - 1, firstWrong + 1 + (int) Math.round((1 - amplitude) * SLOWEST_FRAMES));
    }

    @Override
    public Shot into(Shot clean) {
        Span span = span();
        Cel appearing =
                newcomer.laid(frame -> new Placed(0, 0, Ease.ramp(frame, span.startFrame(), span.endFrame() - 1)));
        return clean.withAfter(clean.cels().size() - 1, appearing);
    }

    @Override
    public List<Label> labels(Shot clean) {
        Span span = span();
        Shot present = clean.withAfter(clean.cels().size() - 1, newcomer);
        int index = clean.cels().size();
        return List.of(Label.at(check(), span.startFrame(), span.endFrame(), Labels.boxIn(present, index, firstWrong))
                .tracked(present.trackOf(index, span.startFrame() + 1, span.endFrame() + 9)));
    }
}
