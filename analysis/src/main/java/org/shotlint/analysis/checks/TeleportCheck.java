package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
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

/** An object is at one place in one drawing and far away in the next, while what surrounds it stays calm. */
public final class TeleportCheck implements Check {
    private static final int EDGE = 3;
    private static final double BESIDE = 0.3;
    private static final double SAME_SCENE = 0.3;

    static final Param FRAMING = new Param(
            "framing",
            "share of the diagonal",
            0.04,
            0.01,
            1,
            "Shift of the whole picture in one step, from which the framing jumps",
            "sweep: jumps in time under a moving camera stay below");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "teleport",
            CheckDescription.Family.MOTION,
            Severity.ERROR,
            "One object, or the framing, jumps inside a shot.",
            14,
            List.of(ImpulseReading.STRENGTH, FRAMING, ShotEndReading.ENDS));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        CheckResult objects = ImpulseCandidates.of(
                evidence,
                settings,
                DESCRIPTION.id(),
                ImpulseReading.Kind.MOVED,
                "Something jumps to another place in one step, much further than it moves otherwise");
        if (!(objects instanceof CheckResult.Found found)) {
            return objects;
        }
        List<Candidate> candidates = new ArrayList<>(found.candidates());
        candidates.addAll(ShotEndReading.of(evidence, settings, DESCRIPTION.id(), ImpulseCandidates.HELD_FRAMES));
        List<Step> steps = evidence.steps();
        for (int t = EDGE; t < steps.size() - EDGE; t++) {
            double beside =
                    Math.max(steps.get(t - 1).cameraShift(), steps.get(t + 1).cameraShift());
            if (framingJumps(steps.get(t), beside, settings)) {
                candidates.add(framing(steps.get(t), beside, settings));
            }
        }
        return new CheckResult.Found(candidates);
    }

    /** The whole picture is somewhere else in one step and still the same picture. */
    private static boolean framingJumps(Step step, double beside, Settings settings) {
        return step.cameraShift() >= settings.value(DESCRIPTION.id(), FRAMING)
                && beside < BESIDE * step.cameraShift()
                && step.besideRatio() < BESIDE
                && step.agreement() < 1
                && step.agreement() >= SAME_SCENE;
    }

    private static Candidate framing(Step step, double beside, Settings settings) {
        double min = settings.value(DESCRIPTION.id(), FRAMING);
        return new Candidate(
                new FrameRange(step.frameB() - 1, step.frameB() + 1),
                step.frameB(),
                Optional.empty(),
                Math.min(1, 0.5 + 2 * (step.cameraShift() - min)),
                Optional.empty(),
                "The framing jumps inside the shot: the same picture, somewhere else",
                List.of(
                        new Measurement("shift", "share of the diagonal", step.cameraShift(), min),
                        new Measurement(
                                "shift of the steps beside it",
                                "share of the diagonal",
                                beside,
                                BESIDE * step.cameraShift()),
                        new Measurement("key points that agree", "share", step.agreement(), SAME_SCENE)));
    }
}
