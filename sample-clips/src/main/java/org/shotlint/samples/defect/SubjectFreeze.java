package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Shot;

/**
 * One moving subject stands still in mid-step while camera and rest go on, then catches up.
 *
 * @param cel index of the subject's cel
 * @param firstRepeated first frame that repeats its drawing
 * @param amplitude 1 stands still for eighteen frames, 0 for three
 */
public record SubjectFreeze(int cel, int firstRepeated, double amplitude) implements Defect {

    public SubjectFreeze {
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
        Cel before = clean.cels().get(cel);
        return clean.with(
                cel,
                before.on(frame -> before.exposure()
                        .momentAt(
                                frame >= span.startFrame() && frame < span.endFrame()
                                        ? span.startFrame() - 1
                                        : frame)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return Labels.ofCel(this, into(clean), cel, span());
    }
}
