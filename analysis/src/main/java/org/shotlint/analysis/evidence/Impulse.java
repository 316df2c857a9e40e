package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A place where, from one drawing to the next, content went or came that no motion explains, while the pairs of frames around are explained
 * there.
 *
 * @param frameA last frame before, clip frame
 * @param frameB first frame after, clip frame
 * @param box where, in clip pixels
 * @param lostMass sum over cells of the impulse height of what is in A only
 * @param bornMass sum over cells of the impulse height of what is in B only
 * @param areaShare share of the frame's area that changed
 * @param changeLevels mean change over the changed pixels, camera taken away
 * @param drawingsBefore drawings of the shot before A that were looked at
 * @param drawingsAfter drawings of the shot after B that were looked at
 * @param ringShare share of the pixels around the place that change too, 0 to 1
 * @param strokeShare share of the changed pixels that belong to thin strokes, as of lettering, 0 to 1
 * @param touchesBorder whether the place reaches the edge of the frame
 * @param before the place as it is in A
 * @param after the place as it is in B
 */
public record Impulse(
        int frameA,
        int frameB,
        Box box,
        double lostMass,
        double bornMass,
        double areaShare,
        double changeLevels,
        int drawingsBefore,
        int drawingsAfter,
        double ringShare,
        double strokeShare,
        boolean touchesBorder,
        Side before,
        Side after) {
    /** Sum over cells of the impulse height on both sides. */
    public double mass() {
        return lostMass + bornMass;
    }

    /**
     * The same impulse where nothing moves before or after it: a drawing that stands for {@code leastFrames} up to the end of the shot, or
     * from its start, is known to be quiet although there are no other drawings to compare it with.
     */
    public Impulse heldIn(FrameRange shot, int leastFrames) {
        boolean heldBefore = drawingsBefore == 0 && frameA + 1 - shot.startFrame() >= leastFrames;
        boolean heldAfter = drawingsAfter == 0 && shot.endFrame() - frameB >= leastFrames;
        return new Impulse(
                frameA,
                frameB,
                box,
                lostMass,
                bornMass,
                areaShare,
                changeLevels,
                heldBefore ? frameA + 1 - shot.startFrame() : drawingsBefore,
                heldAfter ? shot.endFrame() - frameB : drawingsAfter,
                ringShare,
                strokeShare,
                touchesBorder,
                heldBefore ? before.held() : before,
                heldAfter ? after.held() : after);
    }

    /**
     * The place as seen in one of the two drawings; "the other" is the drawing across the change, "its own side" the drawings away from it.
     *
     * @param restLevels mean difference of the changed pixels to three drawings of its own side at the same place; 255 when there are none
     * @param match error of the best place for this content in the other over the error of leaving it in place: 0 found, 1 not found
     * @param missLevels that error of the best place, in levels
     * @param found where the best place is: the box shifted to there
     * @param shiftShare length of that shift as a share of the frame's diagonal
     * @param vacatedLevels mean change at the best place across the pair: high when the content left it, low when it is still there
     * @param contourLevels mean height of the edge along the outline of the changed pixels
     * @param keepLevels mean error of the best nearby place for this content in three drawings of its own side; 255 when there are none
     * @param driftShare mean shift to those nearby places per drawing, as a share of the frame's diagonal
     */
    public record Side(
            double restLevels,
            double match,
            double missLevels,
            Box found,
            double shiftShare,
            double vacatedLevels,
            double contourLevels,
            double keepLevels,
            double driftShare) {
        private Side held() {
            return new Side(0, match, missLevels, found, shiftShare, vacatedLevels, contourLevels, 0, driftShare);
        }
    }
}
