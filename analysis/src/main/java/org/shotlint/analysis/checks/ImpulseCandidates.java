package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

/** The impulses of one kind as candidates; what the three checks on impulses share. */
final class ImpulseCandidates {
    private static final int MIN_STEPS = 7;
    /** A picture that stands still for this long is known as well as several drawings. */
    /** Frames that a drawing has to be shown for, to be known as quiet. */
    static final int HELD_FRAMES = 10;

    private ImpulseCandidates() {}

    /** Candidates of the check {@code id} for impulses that read as {@code kind}. */
    static CheckResult of(
            ShotEvidence evidence, Settings settings, String id, ImpulseReading.Kind kind, String message) {
        if (evidence.steps().size() < MIN_STEPS) {
            return new CheckResult.NotApplicable("fewer than " + (MIN_STEPS + 1) + " drawings in the shot");
        }
        double threshold = ImpulseReading.threshold(settings, id);
        List<Candidate> candidates = new ArrayList<>();
        List<Impulse> all = evidence.impulses().stream()
                .map(impulse -> impulse.heldIn(evidence.frames(), HELD_FRAMES))
                .toList();
        for (Impulse impulse : all) {
            ImpulseReading reading = ImpulseReading.of(impulse, all);
            if (reading.kind() == kind && reading.strength() >= threshold) {
                Box box = kind == ImpulseReading.Kind.MOVED
                        ? impulse.box().union(reading.object().found())
                        : impulse.box();
                boolean came = reading.object() == impulse.after();
                candidates.add(new Candidate(
                        new FrameRange(impulse.frameB() - 1, impulse.frameB() + 1),
                        came || kind == ImpulseReading.Kind.MOVED ? impulse.frameB() : impulse.frameB() - 1,
                        Optional.of(box),
                        reading.score(threshold),
                        Optional.empty(),
                        message,
                        reading.measurements(impulse, threshold)));
            }
        }
        return new CheckResult.Found(candidates);
    }
}
