package org.shotlint.analysis.evidence;

/**
 * What happened from one drawing to the next; a drawing may be shown for several frames.
 *
 * @param frameA first frame that shows the drawing before
 * @param frameB first frame that shows the drawing after
 * @param stepLevels mean absolute difference of the two 64 x 36 luma thumbnails, in levels
 * @param jumpRatio step over the median step of the six before and after plus 0.15 levels
 * @param framesJumped number of ordinary steps that change the picture as much, up to 8
 * @param usualLevels median step of the six before and after, in levels
 * @param besideRatio the larger of the two steps beside it over this one
 * @param jumpArea share of the frame that the jump covers, 0 to 1
 * @param jumpApart share of the jump outside its largest connected region, 0 to 1
 * @param jumpShare share of the moving thumbnail cells that change clearly more than in the five steps before and after, 0 to 1
 * @param gain median log change of brightness along the motion; 0.01 is about 1 %
 * @param lightRms root mean square over the frame of the smooth change of light, log units
 * @param lightMean mean over the frame of that change, with its sign
 * @param castLevels median change of colour along the motion, in levels
 * @param lostShare share of cells whose content is not found in the drawing after, 0 to 1
 * @param bornShare share of cells whose content is not found in the drawing before, 0 to 1
 * @param likeness normalised cross-correlation of the two drawings whatever their brightness, -1 to 1; 1 where nothing called for it
 * @param agreement share of key points that agree on one motion, 0 to 1; 1 where nothing called for it
 * @param cameraShift length of the camera's shift at the frame's centre, as a share of the frame's diagonal
 */
public record Step(
        int frameA,
        int frameB,
        double stepLevels,
        double jumpRatio,
        int framesJumped,
        double usualLevels,
        double besideRatio,
        double jumpShare,
        double jumpArea,
        double jumpApart,
        double gain,
        double lightRms,
        double lightMean,
        double castLevels,
        double lostShare,
        double bornShare,
        double likeness,
        double agreement,
        double cameraShift) {
    /** Frames the drawing before is shown for. */
    public int exposure() {
        return frameB - frameA;
    }
}
