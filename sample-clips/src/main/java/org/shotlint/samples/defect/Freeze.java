package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Shot;

/**
 * The whole picture stands still, then catches up. The label lasts over the repeated frames.
 *
 * @param firstRepeated first frame that repeats the one before
 * @param amplitude 1 stands still for eighteen frames, 0 for three
 */
public record Freeze(int firstRepeated, double amplitude) implements Defect {

    public Freeze {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "freeze";
    }

    private Span span() {
        return new Span(firstRepeated, firstRepeated + 3 + (int) Math.round(15 * amplitude));
    }

    @Override
    public Shot into(Shot clean) {
        Span span = span();
        return clean.clocked(frame -> clean.clock()
                .momentAt(frame >= span.startFrame() && frame < span.endFrame() ? span.startFrame() - 1 : frame));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.whole(check(), span().startFrame(), span().endFrame()));
    }
}
