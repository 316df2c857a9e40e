package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A place that blends into something else where it stands: it rests, then all of it goes the same share of the way at the same time, then it
 * rests as another, and the ground around it never changes. What moves comes and goes edge first.
 *
 * @param frames over which it blends, clip frames
 * @param box the place, as it lies at the end
 * @param areaShare its share of the frame's area
 * @param changeLevels mean change of its cells, camera taken away, summed over luma and both colours
 * @param spread how far its cells are from the share of the way that most of them have gone, mean of the looks in between, 0 to 1
 * @param beside how far they are from the straight way between both, as a share of its square
 * @param sameShare share of the ground around it that stays the same, 0 to 1
 * @param edgeBefore mean height of the edge along its outline before, in levels; likewise {@code edgeAfter}
 * @param groundBefore share of its cells whose colour is seen around it too, before; likewise {@code groundAfter}
 * @param notLight share of the change that brighter or darker light does not explain, 0 to 1
 * @param detail range of luma within its cells where the thing is, in levels: a fifth of them stay below; lettering is high all over
 */
public record FadedPlace(
        FrameRange frames,
        Box box,
        double areaShare,
        double changeLevels,
        double spread,
        double beside,
        double sameShare,
        double edgeBefore,
        double edgeAfter,
        double groundBefore,
        double groundAfter,
        double notLight,
        double detail) {}
