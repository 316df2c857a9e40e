package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * Details of the picture that are found twice in a frame, at a distance that grows steadily from nothing, or shrinks to nothing.
 *
 * @param frames while the two part, or join
 * @param box around both at {@code peakFrame}
 * @param copies details found twice, beyond those that repeat at the same distance before, summed over the frames looked at
 * @param looks frames looked at in which such details were found
 * @param followed of these, the frames in which many details together lie at a distance that is still growing, each time a larger one
 * @param speedPx growth of the distance in work pixels of about 1/480 of the frame's width, a drawing
 * @param apartPx the largest distance seen, in work pixels
 */
public record Parting(
        FrameRange frames,
        int peakFrame,
        Box box,
        Direction direction,
        double copies,
        int looks,
        int followed,
        double speedPx,
        double apartPx) {
    /** Which way it goes. */
    public enum Direction {
        /** One becomes two. */
        APART,
        /** Two become one. */
        TOGETHER
    }
}
