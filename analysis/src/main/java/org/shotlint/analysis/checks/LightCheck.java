package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;

/** Light steps from one drawing to the next while the picture stays the same. */
public final class LightCheck implements Check {
    private static final int AROUND = 5;
    private static final int MIN_STEPS = 8;

    static final Param STEP = new Param(
            "step",
            "log gain",
            0.03,
            0.005,
            1,
            "Step of the light field over the steps around it",
            "sweep: clean clips reach 0.014, defects start at 0.064");
    static final Param LIKENESS = new Param(
            "likeness",
            "",
            0.9,
            0,
            1,
            "Likeness of the two drawings whatever their brightness",
            "sweep: light steps 0.94 and up, cuts 0.16 and below");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "light",
            CheckDescription.Family.LIGHT,
            Severity.WARNING,
            "Light, shadow or colour cast steps with no cut.",
            25,
            List.of(STEP, LIKENESS));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        List<Step> steps = evidence.steps();
        if (steps.size() < MIN_STEPS) {
            return new CheckResult.NotApplicable("fewer than " + (MIN_STEPS + 1) + " drawings in the shot");
        }
        double min = settings.value(DESCRIPTION.id(), STEP);
        double alike = settings.value(DESCRIPTION.id(), LIKENESS);
        double usual = 2
                * steps.stream()
                        .mapToDouble(Step::lightRms)
                        .sorted()
                        .skip(steps.size() / 2)
                        .findFirst()
                        .orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        for (int t = 0; t < steps.size(); t++) {
            Step step = steps.get(t);
            double around = 0;
            for (int k = Math.max(0, t - AROUND); k <= Math.min(steps.size() - 1, t + AROUND); k++) {
                around = k == t ? around : Math.max(around, steps.get(k).lightRms());
            }
            double height = step.lightRms() - around - usual;
            if (height > min && step.likeness() > alike) {
                candidates.add(new Candidate(
                        new FrameRange(step.frameB() - 1, step.frameB() + 1),
                        step.frameB(),
                        Optional.empty(),
                        Math.min(1, 0.5 + 2 * (height - min)),
                        Optional.empty(),
                        String.format(
                                Locale.ROOT,
                                "Light steps by about %.0f %% between two frames of one shot",
                                100 * (Math.exp(step.lightRms()) - 1)),
                        List.of(
                                new Measurement("light step", "log gain", height, min),
                                new Measurement("likeness", "", step.likeness(), alike))));
            }
        }
        return new CheckResult.Found(candidates);
    }
}
