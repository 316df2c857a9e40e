package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.View;

/**
 * The framing jumps inside a shot while the action goes on.
 *
 * @param firstWrong first frame with the new framing
 * @param amplitude 1 is a jump of a quarter of the picture's height, sideways more than downwards
 */
public record FramingJump(int firstWrong, double amplitude) implements Defect {

    private static final double WIDEST = View.WORLD_HEIGHT / 4;

    public FramingJump {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "teleport";
    }

    @Override
    public Shot into(Shot clean) {
        double firstSeconds = clean.format().secondsAt(firstWrong) - 1e-6;
        return clean.seenBy(seconds -> {
            View view = clean.camera().at(seconds);
            double share = seconds < firstSeconds ? 0 : amplitude;
            return new View(view.x() + WIDEST * share, view.y() - WIDEST * 0.16 * share, view.zoom(), view.rollDeg());
        });
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.whole(check(), firstWrong - 1, firstWrong + 1));
    }
}
