package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A place that is another when a shot comes back to a setup after a cut-away, the camera and the light taken away.
 *
 * @param impulse the change as if the cut-away were cut out, at the places of the first frame of the shot that comes back
 * @param away the frames of the cut-away
 * @param before the place as it lies in the last frame before the cut-away
 * @param restedBefore share of the drawings before the cut-away in which the place looked as in the last one, 0 to 1
 * @param restsAfter share of the drawings after it in which the place looks as in the first one, 0 to 1
 * @param outlineBefore share of the place's outline that is an edge before and none after; likewise {@code outlineAfter}
 */
public record UnseenChange(
        Impulse impulse,
        FrameRange away,
        Box before,
        double restedBefore,
        double restsAfter,
        double outlineBefore,
        double outlineAfter) {
    public UnseenChange {
        if (impulse.frameA() >= away.startFrame() || impulse.frameB() < away.endFrame()) {
            throw new IllegalArgumentException("a change from frame " + impulse.frameA() + " to " + impulse.frameB()
                    + " does not span the cut-away " + away);
        }
    }

    /** The same change of a place that rests for so much of the shot that comes back. */
    public UnseenChange resting(double share) {
        return new UnseenChange(impulse, away, before, restedBefore, share, outlineBefore, outlineAfter);
    }
}
