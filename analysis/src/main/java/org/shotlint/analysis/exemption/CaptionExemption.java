package org.shotlint.analysis.exemption;

import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** Lettering laid over the picture comes and goes at once, or fades, by design: thin strokes, in a line that is wider than high. */
final class CaptionExemption implements Exemption {
    private static final Set<String> CHECKS = Set.of("pop-in", "vanish", "morph");
    private static final double STROKES = 0.55;
    private static final double WIDE = 2;
    private static final double FINE = 90;
    private static final double FAINT = 45;
    private static final double FADING_WIDE = 1.4;

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
        boolean lettering = isWide(box, WIDE)
                && evidence.impulses().stream()
                        .anyMatch(impulse -> isSame(impulse, candidate, box) && impulse.strokeShare() >= STROKES);
        boolean fades = evidence.faded().stream()
                .anyMatch(place -> place.box().equals(box)
                        && place.frames().equals(candidate.frames())
                        && (isWide(box, FADING_WIDE) && place.detail() >= FINE
                                || isWide(box, WIDE) && place.detail() >= FAINT));
        return lettering || fades ? Optional.of("Looks like lettering laid over the picture") : Optional.empty();
    }

    private static boolean isWide(Box box, double times) {
        return box.width() >= times * box.height();
    }

    private static boolean isSame(Impulse impulse, Candidate candidate, Box box) {
        return impulse.box().equals(box) && candidate.frames().contains(impulse.frameB());
    }
}
