package org.shotlint.analysis.measure;

import java.util.List;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.time.FrameRange;

/**
 * A shot with its evidence.
 *
 * @param transition how it begins: {@code start}, {@code cut}, {@code dissolve}, {@code fade} or {@code wipe}
 * @param transitionFrames length of that transition in frames; 0 for a cut
 * @param evidence one, or several overlapping windows for a shot of more than some 2,000 drawings
 */
public record MeasuredShot(FrameRange frames, String transition, int transitionFrames, List<ShotEvidence> evidence) {
    public MeasuredShot {
        evidence = List.copyOf(evidence);
    }
}
