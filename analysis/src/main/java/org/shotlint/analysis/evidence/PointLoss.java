package org.shotlint.analysis.evidence;

/**
 * A point of a subject that could not be followed any further. Lengths are in work pixels, see {@link Sighting}.
 *
 * @param frame first clip frame of the last drawing that shows the point
 * @param x across, in that drawing
 * @param y down
 * @param offsetX across, from the subject's centre in that drawing
 * @param offsetY down, from the centre
 * @param drawings drawings that the point was followed through
 */
public record PointLoss(int frame, double x, double y, double offsetX, double offsetY, int drawings) {}
