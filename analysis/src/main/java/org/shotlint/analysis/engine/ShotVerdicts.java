package org.shotlint.analysis.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.exemption.Exemption;
import org.shotlint.analysis.exemption.ExemptionCatalog;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.measure.MeasuredShot;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.Outcome;

/** Runs the checks of a profile over the shots of a clip. A check that fails costs its own answer on that shot and no more. */
final class ShotVerdicts {
    private final List<Judged> candidates = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    /** Judges all shots by the checks of the catalogue. */
    static ShotVerdicts of(List<MeasuredShot> shots, Profile profile) {
        return of(CheckCatalog.all(), shots, profile);
    }

    /** Judges all shots by {@code checks}. */
    static ShotVerdicts of(List<Check> checks, List<MeasuredShot> shots, Profile profile) {
        ShotVerdicts verdicts = new ShotVerdicts();
        for (Check check : checks) {
            if (profile.runs(check.description().id())) {
                for (int shot = 0; shot < shots.size(); shot++) {
                    verdicts.judge(check, shot, shots.get(shot), profile);
                }
            }
        }
        return verdicts;
    }

    List<Judged> candidates() {
        return candidates;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    private void judge(Check check, int shot, MeasuredShot measured, Profile profile) {
        List<Outcome> answers = new ArrayList<>();
        for (ShotEvidence evidence : measured.evidence()) {
            judge(check, shot, evidence, profile, answers);
        }
        // Of several windows of a shot a failure is the answer that must not be lost.
        answers.stream()
                .max(Comparator.comparing(answer -> answer.outcome().equals("failed")))
                .ifPresent(outcomes::add);
    }

    /** One of the marked borders where any failure is caught: around one check on one shot. */
    private void judge(Check check, int shot, ShotEvidence evidence, Profile profile, List<Outcome> answers) {

        String id = check.description().id();
        try {
            CheckResult result = check.judge(evidence, profile.settings());
            if (result instanceof CheckResult.NotApplicable not) {
                answers.add(new Outcome(id, shot, "not-applicable", not.reason()));
            } else if (result instanceof CheckResult.Found some) {
                for (Candidate candidate : some.candidates()) {
                    candidates.add(new Judged(
                            check.description(),
                            candidate,
                            exemption(id, candidate, evidence),
                            evidence.frames().startFrame()));
                }
            }
        } catch (RuntimeException e) {
            answers.add(new Outcome(id, shot, "failed", e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static Optional<Silenced.Reason> exemption(String check, Candidate candidate, ShotEvidence evidence) {
        for (Exemption exemption : ExemptionCatalog.all()) {
            Optional<String> reason = exemption.reason(check, candidate, evidence);
            if (reason.isPresent()) {
                return Optional.of(new Silenced.Reason(Silenced.Kind.EXEMPTION, exemption.id(), reason.get()));
            }
        }
        return Optional.empty();
    }
}
