package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;

/**
 * A place where, from one drawing to the next, content went or came that no motion explains, while the pairs of frames around are explained
 * there.
 *
 * @param frameA last frame before, clip frame
 * @param frameB first frame after, clip frame
 * @param box where, in clip pixels
 * @param mass sum over cells of the impulse height
 * @param areaShare share of the frame's area that changed
 * @param changeLevels mean change over the changed pixels, camera taken away
 * @param restBefore mean change of the same pixels over the six drawings before A, in levels
 * @param restAfter the same over the seven drawings after B
 * @param matchOfA error of the best place for A's content in B over the error of leaving it in place, 0 (found) to 1 (not found)
 * @param matchOfB the same for B's content in A
 * @param contourOfA mean edge height along the contour of the changed pixels in A, in levels
 * @param contourOfB the same in B
 */
public record Impulse(
        int frameA,
        int frameB,
        Box box,
        double mass,
        double lostMass,
        double bornMass,
        double areaShare,
        double changeLevels,
        double restBefore,
        double restAfter,
        double matchOfA,
        double missOfA,
        double shiftOfAPx,
        double matchOfB,
        double missOfB,
        double shiftOfBPx,
        double contourOfA,
        double contourOfB,
        boolean touchesBorder) {}
