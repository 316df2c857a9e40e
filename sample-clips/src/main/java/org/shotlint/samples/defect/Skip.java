package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Shot;

/**
 * Frames are missing: the whole scene jumps in time without a cut. The clip is shorter than its twin by as many frames.
 *
 * @param firstWrong first frame after the gap
 * @param amplitude 1 loses fourteen frames, 0 two
 */
public record Skip(int firstWrong, double amplitude) implements Defect {

    public Skip {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "skip";
    }

    /** How many frames are missing. */
    public int missingFrames() {
        return 2 + (int) Math.round(12 * amplitude);
    }

    @Override
    public Shot into(Shot clean) {
        return clean.in(clean.format().lasting(clean.format().frames() - missingFrames()))
                .clocked(frame -> clean.clock().momentAt(frame < firstWrong ? frame : frame + missingFrames()));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.whole(check(), firstWrong - 1, firstWrong + 1));
    }
}
