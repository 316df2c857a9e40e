package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * The picture stands still in the middle of motion and then catches up in one jump.
 *
 * <p>A hold on purpose resumes where it stopped, so its next step is an ordinary one; a freeze loses drawings, so the step that ends it is
 * as large as several. The exposure before is compared with the shot's own cadence: threes are not a freeze among threes.
 */
public final class FreezeCheck implements Check {
    private static final int AROUND = 4;
    private static final double CADENCE_FACTOR = 2;
    private static final double TWITCH = 0.2;
    private static final double EXACT_SHARE = 0.5;
    /** Where things move slower than the usual motion, down to this share of it, the jump has to be larger by the factor below. */
    private static final double SLOW_SHARE = 0.4;

    private static final double SLOW_JUMP_FACTOR = 1.7;
    private static final int SLOW_REPEATS = 5;
    /** Of all that changes unexplained in the step. */
    private static final double ONE_THING_SHARE = 0.7;

    private static final double ONE_THING_STRENGTH = 21;
    /** A stand-still catches up with about what it missed, not with much more. */
    private static final double MOST_OF_MISSED = 2;

    static final Param MIN_REPEATS = new Param(
            "minRepeats",
            "frames",
            3,
            2,
            48,
            "Repeated frames in a row from which a stand-still counts",
            "sweep: shorter ones are exposures");
    static final Param JUMP = new Param(
            "jump",
            "",
            1.8,
            1,
            10,
            "Step that ends it over the ordinary step around it",
            "sweep: legitimate holds reach 1.9 only with motion below 0.3");
    static final Param MOTION = new Param(
            "motion",
            "levels",
            0.3,
            0.05,
            10,
            "Ordinary step needed on both sides",
            "sweep: below this a still shot cannot freeze");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "freeze",
            CheckDescription.Family.TIMING,
            Severity.WARNING,
            "The picture stands still in the middle of motion, then catches up in one jump.",
            10,
            List.of(MIN_REPEATS, JUMP, MOTION));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        List<Step> steps = evidence.steps();
        if (steps.size() < 2 * AROUND) {
            return new CheckResult.NotApplicable("fewer than " + (2 * AROUND + 1) + " drawings in the shot");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int t = 2; t + 2 < steps.size(); t++) {
            judge(evidence, steps, t, settings).ifPresent(candidates::add);
        }
        return new CheckResult.Found(candidates);
    }

    private static Optional<Candidate> judge(ShotEvidence evidence, List<Step> steps, int t, Settings settings) {
        Step step = steps.get(t);
        double after = median(steps, t + 1, Math.min(steps.size(), t + 1 + AROUND));
        int first = firstOfStandStill(steps, t, after);
        double before = median(steps, Math.max(0, first - AROUND), first);
        int exposure = step.frameB() - steps.get(first).frameA();
        int repeats = exposure - 1;
        int exactRepeats = repeats - (t - first);
        double motion = Math.min(before, after);
        double jump = step.stepLevels() / Math.max(1e-3, (before + after) / 2);
        double usualExposure = Math.max(
                exposure(steps, Math.max(0, first - AROUND), first),
                exposure(steps, t + 1, Math.min(steps.size(), t + 1 + AROUND)));
        double minJump = settings.value(DESCRIPTION.id(), JUMP);
        double minMotion = settings.value(DESCRIPTION.id(), MOTION);
        if (repeats < settings.value(DESCRIPTION.id(), MIN_REPEATS)
                || exposure < CADENCE_FACTOR * usualExposure
                || exactRepeats < EXACT_SHARE * repeats
                || jump < minJump
                || isOneThing(evidence, step)
                || (motion < minMotion && !isPlainThoughSlow(motion / minMotion, jump / minJump, repeats, jump))) {
            return Optional.empty();
        }
        FrameRange frames = new FrameRange(steps.get(first).frameA() + 1, step.frameB());
        double score = Math.min(1, 0.5 + 0.1 * (jump - minJump) + 0.02 * (repeats - 3));
        return Optional.of(new Candidate(
                frames.clampedTo(evidence.frames()),
                step.frameB() - 1,
                Optional.empty(),
                Math.max(0, score),
                Optional.empty(),
                String.format(
                        Locale.ROOT,
                        "Same drawing for %d frames in the middle of motion, then a jump of %.1f ordinary steps",
                        exposure,
                        jump),
                List.of(
                        new Measurement("jump", "ordinary steps", jump, minJump),
                        new Measurement(
                                "stand-still", "frames", exposure, settings.value(DESCRIPTION.id(), MIN_REPEATS) + 1),
                        new Measurement("motion around", "levels", motion, minMotion))));
    }

    /** Whether the step is one thing that comes or goes, and nothing beside it: that catches up with no motion. */
    private static boolean isOneThing(ShotEvidence evidence, Step step) {
        double changed = Math.max(step.lostShare(), step.bornShare());
        return evidence.impulses().stream()
                .filter(impulse -> impulse.frameB() == step.frameB())
                .filter(impulse -> impulse.areaShare() >= ONE_THING_SHARE * changed)
                .map(impulse -> ImpulseReading.of(impulse, evidence.impulses()))
                .anyMatch(reading -> reading.strength() >= ONE_THING_STRENGTH
                        && (reading.kind() == ImpulseReading.Kind.CAME || reading.kind() == ImpulseReading.Kind.WENT));
    }

    private static boolean isPlainThoughSlow(double motionShare, double jumpShare, int repeats, double jump) {
        return motionShare >= SLOW_SHARE
                && jumpShare >= SLOW_JUMP_FACTOR
                && repeats >= SLOW_REPEATS
                && jump <= MOST_OF_MISSED * (repeats + 1);
    }

    /** The first step of a stand-still that ends in step {@code t}; coding makes a held picture twitch a little. */
    private static int firstOfStandStill(List<Step> steps, int t, double motion) {
        int first = t;
        while (first > 2 && steps.get(first - 1).stepLevels() < TWITCH * motion) {
            first--;
        }
        return first;
    }

    private static double median(List<Step> steps, int from, int to) {
        double[] values = steps.subList(from, to).stream()
                .mapToDouble(Step::stepLevels)
                .sorted()
                .toArray();
        return values.length == 0 ? 0 : values[values.length / 2];
    }

    private static double exposure(List<Step> steps, int from, int to) {
        int[] values = steps.subList(from, to).stream()
                .mapToInt(Step::exposure)
                .sorted()
                .toArray();
        return values.length == 0
                ? 1
                : Arrays.stream(values).skip(values.length / 2).findFirst().orElse(1);
    }
}
