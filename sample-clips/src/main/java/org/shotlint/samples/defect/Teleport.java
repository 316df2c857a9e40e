package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A thing jumps to another place between two frames and goes on from there.
 *
 * @param cel index of the cel
 * @param firstWrong first frame at the new place
 * @param jump how far it jumps to the right at amplitude 1, in world units; negative jumps left
 * @param amplitude share of that way
 */
public record Teleport(int cel, int firstWrong, double jump, double amplitude) implements Defect {

    public Teleport {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "teleport";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.with(
                cel,
                clean.cels()
                        .get(cel)
                        .laid(frame -> frame < firstWrong ? Placed.PLAIN : new Placed(jump * amplitude, 0, 1)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Shot broken = into(clean);
        Span span = Span.instant(firstWrong);
        return List.of(Label.at(
                        check(),
                        span.startFrame(),
                        span.endFrame(),
                        Labels.boxIn(broken, cel, firstWrong - 1).union(Labels.boxIn(broken, cel, firstWrong)))
                .tracked(broken.trackOf(cel, firstWrong - 7, firstWrong + 8)));
    }
}
