package org.shotlint.analysis.engine;

import java.util.Set;

/**
 * Samples on which the checks are known to fall short. A test meets one of these as skipped, not as passed; who closes a gap takes its line
 * out.
 */
final class KnownGaps {
    /** Samples with a defect that its check does not find. */
    static final Set<String> MISSED = Set.of(
            // The mug stands before tiles whose joints are as sharp as its outline.
            "vanish-table-strong.mp4",
            // Nothing that stays hidden behind something is reported.
            "vanish-tree-strong.mp4",
            "vanish-pillar-strong.mp4",
            // The same mug stands on the table twice already.
            "pop-in-table-strong.mp4",
            // Old and new place are one area that reaches the edge.
            "teleport-wagon-strong.mp4",
            // No rule for a jump of the framing.
            "teleport-framing-strong.mp4",
            // Rest before and after the boil is too short to know the usual level.
            "boil-forest-strong.mp4",
            "boil-tiles-strong.mp4",
            // Subjects are not told apart from the picture.
            "freeze-subject-strong.mp4");

    /** Clean samples that raise a finding. */
    static final Set<String> ALARMED = Set.of(
            // A smear is taken for a going and a coming.
            "smear-stretch.mp4",
            "smear-multiple.mp4",
            // The wait before the hit is taken for a stand-still that catches up.
            "impact-frame.mp4",
            "lightning.mp4",
            // The cut is taken for a skip.
            "cut-on-action.mp4",
            // The way back of the light is slower than the way up.
            "photo-flash.mp4",
            // A smooth change of light is taken for texture that crawls.
            "dissolve.mp4",
            "rotating-lamp.mp4",
            "light-ramp.mp4");

    /** Samples whose cuts or transitions are not where they should be. */
    static final Set<String> MISJOINED = Set.of(
            "cut-on-action.mp4",
            // Fades at the ends of a clip have no second shot.
            "fade-in-out.mp4",
            "dissolve.mp4",
            "wipe.mp4");

    private KnownGaps() {}
}
