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

/** The whole scene jumps in time inside a shot: one step changes as much as several ordinary ones, over much of what moves. */
public final class SkipCheck implements Check {
    private static final int MIN_STEPS = 8;
    private static final int EDGE = 3;
    private static final double SAME_PICTURE = 0.9;
    private static final double LIGHT_CHANGES = 0.01;

    static final Param RATIO = new Param(
            "ratio", "", 2.6, 1.5, 20, "Step over the ordinary step around it", "sweep: clean clips reach 2.5");
    static final Param STEPS = new Param(
            "steps",
            "steps",
            4,
            2,
            8,
            "Ordinary steps that together change the picture as much",
            "sweep: clean clips reach 2");
    static final Param SHARE = new Param(
            "share", "", 0.2, 0.05, 1, "Share of the moving picture that jumps", "sweep: clean clips reach 0.14");

    static final Param AREA = new Param(
            "area",
            "",
            0.25,
            0.02,
            1,
            "Share of the frame that jumps, from which the scene counts as a whole",
            "sweep");
    static final Param APART = new Param(
            "apart",
            "",
            0.15,
            0.02,
            1,
            "Share of the jump in a second place, from which it is not one object's",
            "sweep");
    static final Param BESIDE = new Param(
            "beside",
            "",
            0.45,
            0.1,
            1,
            "Largest step beside it over this one: bursts of motion build up and fade",
            "sweep: skips reach 0.3, bursts start at 0.5");
    static final Param MOTION =
            new Param("motion", "levels", 0.25, 0.02, 10, "Ordinary step needed: a still scene cannot skip", "sweep");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "skip",
            CheckDescription.Family.MOTION,
            Severity.WARNING,
            "The whole scene jumps in time with no cut, as if frames were missing.",
            20,
            List.of(RATIO, STEPS, SHARE, AREA, APART, BESIDE, MOTION));

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
        double minRatio = settings.value(DESCRIPTION.id(), RATIO);
        double minSteps = settings.value(DESCRIPTION.id(), STEPS);
        double minShare = settings.value(DESCRIPTION.id(), SHARE);
        List<Candidate> candidates = new ArrayList<>();
        for (int t = EDGE; t < steps.size() - EDGE; t++) {
            Step step = steps.get(t);
            boolean jumps =
                    step.jumpRatio() >= minRatio && step.framesJumped() >= minSteps && step.jumpShare() >= minShare;
            boolean sceneWide = step.jumpArea() >= settings.value(DESCRIPTION.id(), AREA)
                    || step.jumpApart() >= settings.value(DESCRIPTION.id(), APART);
            boolean alone = step.besideRatio() <= settings.value(DESCRIPTION.id(), BESIDE);
            boolean moves = step.usualLevels() >= settings.value(DESCRIPTION.id(), MOTION);
            boolean isLight = step.likeness() > SAME_PICTURE && step.lightRms() > LIGHT_CHANGES;
            if (jumps && sceneWide && alone && moves && !isLight) {
                double score = 0.5 + 0.08 * (step.jumpRatio() - minRatio) + 0.4 * (step.jumpShare() - minShare);
                candidates.add(new Candidate(
                        new FrameRange(step.frameB() - 1, step.frameB() + 1),
                        step.frameB(),
                        Optional.empty(),
                        Math.min(1, score),
                        Optional.empty(),
                        String.format(
                                Locale.ROOT, "The scene jumps ahead by about %d steps in one", step.framesJumped()),
                        List.of(
                                new Measurement("step over ordinary step", "", step.jumpRatio(), minRatio),
                                new Measurement("ordinary steps in the jump", "steps", step.framesJumped(), minSteps),
                                new Measurement("share of the moving picture", "", step.jumpShare(), minShare))));
            }
        }
        return new CheckResult.Found(candidates);
    }
}
