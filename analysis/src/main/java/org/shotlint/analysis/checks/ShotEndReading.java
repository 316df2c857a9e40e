package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.time.FrameRange;

/**
 * A jump in the first or the last drawings of a shot. Too little is seen on one side of it to tell what became of what; so it has to be large
 * and all around it has to stay: as where the last frame of a loop is its first, or where a generator's first or last frame falls apart.
 */
final class ShotEndReading {
    static final Param ENDS = new Param(
            "ends",
            "share of the frame",
            0.05,
            0.01,
            1,
            "Smallest place that jumps in the first or last drawings of a shot while all around it stays",
            "sweep over both ends of six hundred clips: others reach 0.03, true ones start at 0.093");

    private static final int FEW_DRAWINGS = 3;
    private static final double MASS = 250;
    private static final double CALM_RING = 0.02;
    private static final double CHANGE_LEVELS = 50;
    private static final double REST_LEVELS = 20;
    private static final double LETTERING = 0.55;
    private static final double SCORE = 0.55;

    private ShotEndReading() {}

    /** Candidates for the jumps in the first and last drawings of the shot. */
    static List<Candidate> of(ShotEvidence evidence, Settings settings, String id, int heldFrames) {
        double area = settings.value(id, ENDS);
        List<Candidate> candidates = new ArrayList<>();
        for (Impulse measured : evidence.impulses()) {
            Impulse impulse = measured.heldIn(evidence.frames(), heldFrames);
            if (impulse.areaShare() >= area && isJump(impulse)) {
                candidates.add(candidate(impulse, area));
            }
        }
        return candidates;
    }

    private static boolean isJump(Impulse impulse) {
        boolean atStart = impulse.drawingsBefore() < FEW_DRAWINGS;
        boolean atEnd = impulse.drawingsAfter() < FEW_DRAWINGS;
        Impulse.Side known = atStart ? impulse.after() : impulse.before();
        return atStart != atEnd
                && known.restLevels() <= REST_LEVELS
                && impulse.mass() >= MASS
                && impulse.ringShare() <= CALM_RING
                && impulse.changeLevels() >= CHANGE_LEVELS
                && impulse.strokeShare() < LETTERING;
    }

    private static Candidate candidate(Impulse impulse, double area) {
        boolean atStart = impulse.drawingsBefore() < FEW_DRAWINGS;
        return new Candidate(
                new FrameRange(impulse.frameB() - 1, impulse.frameB() + 1),
                impulse.frameB(),
                Optional.of(impulse.box()),
                SCORE,
                Optional.empty(),
                "Something large is elsewhere or another in one step, "
                        + (atStart ? "just after the start" : "just before the end")
                        + " of the shot; nothing around it moves",
                List.of(
                        new Measurement("place that jumps", ENDS.unit(), impulse.areaShare(), area),
                        new Measurement("change", "levels", impulse.changeLevels(), CHANGE_LEVELS),
                        new Measurement("around it that changes", "share", impulse.ringShare(), CALM_RING)));
    }
}
