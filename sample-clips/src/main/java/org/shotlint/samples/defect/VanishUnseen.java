package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Insert;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A thing that stood there before a cut-away is gone after it.
 *
 * @param cel index of the cel
 * @param away the cut-away
 * @param amplitude 1 is gone; less leaves that share of opacity missing
 */
public record VanishUnseen(int cel, Insert away, double amplitude) implements Defect {

    public VanishUnseen {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "vanish";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.with(
                cel,
                clean.cels()
                        .get(cel)
                        .laid(frame -> frame < away.endFrame() ? Placed.PLAIN : new Placed(0, 0, 1 - amplitude)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.at(
                check(), away.startFrame() - 1, away.endFrame() + 1, Labels.boxIn(clean, cel, away.endFrame())));
    }

    @Override
    public List<Label> cuts() {
        return List.of(Label.cut(away.startFrame()), Label.cut(away.endFrame()));
    }
}
