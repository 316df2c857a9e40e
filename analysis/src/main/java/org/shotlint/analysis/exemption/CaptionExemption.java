package org.shotlint.analysis.exemption;

import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** Lettering laid over the picture comes and goes in one frame by design: thin strokes, in a line that is wider than high. */
final class CaptionExemption implements Exemption {
    private static final Set<String> CHECKS = Set.of("pop-in", "vanish");
    private static final double STROKES = 0.55;
    private static final double WIDE = 2;

    @Override
    public String id() {
        return "caption";
    }

    @Override
    public Optional<String> reason(String check, Candidate candidate, ShotEvidence evidence) {
        if (!CHECKS.contains(check) || candidate.box().isEmpty()) {
            return Optional.empty();
        }
        Box box = candidate.box().get();
        boolean lettering = box.width() >= WIDE * box.height()
                && evidence.impulses().stream()
                        .anyMatch(impulse -> isSame(impulse, candidate, box) && impulse.strokeShare() >= STROKES);
        return lettering ? Optional.of("Looks like lettering laid over the picture") : Optional.empty();
    }

    private static boolean isSame(Impulse impulse, Candidate candidate, Box box) {
        return impulse.box().equals(box) && candidate.frames().contains(impulse.frameB());
    }
}
