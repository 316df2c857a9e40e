package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;

/**
 * A place that something passed in front of and that is another afterwards, while what was hidden with it around it is the same again.
 *
 * @param lastFrame last frame looked at before the passing, clip frame
 * @param againFrame first frame looked at after it
 * @param box the place that is another, as it lies in {@code againFrame}
 * @param areaShare its share of the frame's area
 * @param changeLevels mean change of the place across the passing, camera taken away, summed over luma and both colours
 * @param sameShare share of the ground around it that was hidden too and is the same again, 0 to 1
 * @param edgeBefore mean height of the edge along the place's outline before, in levels; likewise {@code edgeAfter}
 */
public record PassedChange(
        int lastFrame,
        int againFrame,
        Box box,
        double areaShare,
        double changeLevels,
        double sameShare,
        double edgeBefore,
        double edgeAfter) {
    public PassedChange {
        if (lastFrame >= againFrame) {
            throw new IllegalArgumentException("frame " + lastFrame + " is not before " + againFrame);
        }
    }
}
