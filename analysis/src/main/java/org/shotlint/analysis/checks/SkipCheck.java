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
    private static final int CADENCE_STEPS = 12;
    private static final int CADENCE_PEAKS = 2;
    private static final double PEAK_SHARE = 0.5;
    /** A jump is plain if it holds these: most of what moves jumps, by many steps, between drawings that step as usual. */
    private static final double PLAIN_SHARE = 0.6;

    private static final double PLAIN_RATIO = 3.5;
    private static final int PLAIN_STEPS = 7;
    private static final double PLAIN_BESIDE = 0.3;
    private static final double PLAIN_AREA = 0.05;
    private static final double PLAIN_MOTION_SHARE = 0.6;

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
            boolean plain = isPlain(step);
            boolean sceneWide = plain
                    || step.jumpArea() >= settings.value(DESCRIPTION.id(), AREA)
                    || step.jumpApart() >= settings.value(DESCRIPTION.id(), APART);
            boolean alone = step.besideRatio() <= settings.value(DESCRIPTION.id(), BESIDE);
            double motion = settings.value(DESCRIPTION.id(), MOTION);
            boolean moves = step.usualLevels() >= (plain ? PLAIN_MOTION_SHARE * motion : motion);
            boolean isLight =
                    (step.likeness() > SAME_PICTURE && step.lightRms() > LIGHT_CHANGES) || LightStep.isPlain(step);
            if (jumps && sceneWide && alone && moves && !isLight && !recurs(steps, t)) {
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

    private static boolean isPlain(Step step) {
        return step.jumpShare() >= PLAIN_SHARE
                && step.jumpRatio() >= PLAIN_RATIO
                && step.framesJumped() >= PLAIN_STEPS
                && step.besideRatio() <= PLAIN_BESIDE
                && step.jumpArea() >= PLAIN_AREA;
    }

    /** Large steps that come again and again are drawings on threes or fours beside something that moves on ones. */
    private static boolean recurs(List<Step> steps, int t) {
        double peak = PEAK_SHARE * steps.get(t).stepLevels();
        List<Step> around =
                steps.subList(Math.max(0, t - CADENCE_STEPS), Math.min(steps.size(), t + CADENCE_STEPS + 1));
        return around.stream().filter(step -> step.stepLevels() >= peak).count() > CADENCE_PEAKS;
    }
}
