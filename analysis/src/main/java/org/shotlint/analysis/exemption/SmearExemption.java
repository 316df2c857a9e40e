package org.shotlint.analysis.exemption;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Candidate;

/**
 * A smear stretches or multiplies its subject for one or two drawings: the subject goes in one step and is back a few drawings later at
 * another place. What went and what came within so short a time are one movement. Or it leaves: the picture stays stirred for two drawings
 * more, less each time, and then is calm.
 */
final class SmearExemption implements Exemption {
    private static final Set<String> CHECKS = Set.of("pop-in", "vanish");
    private static final int FRAMES = 5;
    private static final double MASS = 6;
    private static final double CONTOUR_LEVELS = 35;
    private static final double AREA_FACTOR = 2.4;
    private static final double CALM_RING = 0.5;

    private static final double EXIT_SHARE = 0.1;
    private static final double[] EXIT_GOES_ON = {0.4, 0.25};
    private static final double EXIT_ENDS = 0.15;
    private static final int EXIT_STEPS = 5;

    @Override
    public String id() {
        return "smear";
    }

    @Override
    public Optional<String> reason(String check, Candidate candidate, ShotEvidence evidence) {
        if (!CHECKS.contains(check)) {
            return Optional.empty();
        }
        if (check.equals("vanish") && leaves(candidate, evidence.steps())) {
            return Optional.of("Leaves within a few frames, as a smear that dies away");
        }
        return evidence.impulses().stream()
                .filter(own -> candidate.frames().contains(own.frameB())
                        && candidate.box().equals(Optional.of(own.box())))
                .filter(own -> evidence.impulses().stream().anyMatch(other -> completes(check, own, other)))
                .findFirst()
                .map(own -> "Goes and comes back within a few frames, as a smear does");
    }

    /** Whether the step that takes it away is the first and largest of a few that die away: the motion goes on without the subject. */
    private static boolean leaves(Candidate candidate, List<Step> steps) {
        int first = -1;
        for (int t = 0; t < steps.size(); t++) {
            if (candidate.frames().contains(steps.get(t).frameB())
                    && (first < 0 || steps.get(t).lostShare() > steps.get(first).lostShare())) {
                first = t;
            }
        }
        if (first < 0 || first + EXIT_STEPS > steps.size()) {
            return false;
        }
        double own = steps.get(first).lostShare();
        boolean goesOn = own >= EXIT_SHARE;
        for (int k = 0; k < EXIT_GOES_ON.length; k++) {
            double next = steps.get(first + 1 + k).lostShare();
            goesOn &= next >= EXIT_GOES_ON[k] * own && next <= own;
        }
        return goesOn && steps.get(first + EXIT_STEPS - 1).lostShare() <= EXIT_ENDS * own;
    }

    /** Whether {@code other} brings back what {@code own} took away, or took away what {@code own} brings. */
    private static boolean completes(String check, Impulse own, Impulse other) {
        boolean after = other.frameA() >= own.frameB() && other.frameB() <= own.frameB() + FRAMES;
        boolean before = other.frameB() <= own.frameA() && other.frameA() >= own.frameA() - FRAMES;
        boolean inTime = check.equals("vanish") ? after : before;
        Impulse.Side side = check.equals("vanish") ? other.after() : other.before();
        double ratio = other.areaShare() / Math.max(1e-6, own.areaShare());
        return inTime
                && other.mass() >= MASS
                && !other.touchesBorder()
                && other.ringShare() < CALM_RING
                && side.contourLevels() >= CONTOUR_LEVELS
                && ratio < AREA_FACTOR
                && ratio > 1 / AREA_FACTOR;
    }
}
