package org.shotlint.analysis.exemption;

import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;

/**
 * A smear stretches or multiplies its subject for one or two drawings: the subject goes in one step and is back a few drawings later at
 * another place. What went and what came within so short a time are one movement.
 */
final class SmearExemption implements Exemption {
    private static final Set<String> CHECKS = Set.of("pop-in", "vanish");
    private static final int FRAMES = 5;
    private static final double MASS = 6;
    private static final double CONTOUR_LEVELS = 20;
    private static final double AREA_FACTOR = 3;
    private static final double CALM_RING = 0.5;

    @Override
    public String id() {
        return "smear";
    }

    @Override
    public Optional<String> reason(String check, Candidate candidate, ShotEvidence evidence) {
        if (!CHECKS.contains(check)) {
            return Optional.empty();
        }
        return evidence.impulses().stream()
                .filter(own -> candidate.frames().contains(own.frameB())
                        && candidate.box().equals(Optional.of(own.box())))
                .filter(own -> evidence.impulses().stream().anyMatch(other -> completes(check, own, other)))
                .findFirst()
                .map(own -> "Goes and comes back within a few frames, as a smear does");
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
