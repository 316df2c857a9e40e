package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A place whose texture keeps changing from drawing to drawing although its surface hardly moves, more than the place does in the rest of
 * the shot.
 *
 * @param level height of the change that lasts, over the place's own usual level
 * @param flowPx 90th percentile of the motion that the camera does not explain, in work pixels of about 1/480 of the frame's width
 * @param areaShare area of the box as a share of the frame's
 * @param drawings drawings it lasts
 * @param drawingsFromStart drawings between the start of the shot and it
 * @param drawingsFromEnd drawings between it and the end of the shot
 * @param lightShare mean smooth change of brightness over the place, log units a drawing
 */
public record BoilRegion(
        FrameRange frames,
        int peakFrame,
        Box box,
        double level,
        double flowPx,
        double areaShare,
        int drawings,
        int drawingsFromStart,
        int drawingsFromEnd,
        double lightShare) {}
