package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Tone;

/**
 * The light steps between two frames and stays so: darker and of another cast.
 *
 * @param firstWrong first frame in the new light
 * @param at the light at amplitude 1
 * @param amplitude share of the way to it
 */
public record LightStep(int firstWrong, Tone at, double amplitude) implements Defect {

    public LightStep {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "light";
    }

    @Override
    public Shot into(Shot clean) {
        Tone reached = at.share(amplitude);
        return clean.withOnPicture((canvas, frame) -> {
            if (frame >= firstWrong) {
                reached.applyTo(canvas);
            }
        });
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.whole(check(), firstWrong - 1, firstWrong + 1));
    }
}
