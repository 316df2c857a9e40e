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
import org.shotlint.analysis.evidence.Settling;
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
    private static final int FLASH = 12;
    private static final double FLASH_LIGHT = 0.015;

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

    static final Param CAST = new Param(
            "cast",
            "levels",
            2.5,
            0.5,
            100,
            "Step of the colour cast over the steps around it",
            "sweep over generated scenes");

    static final Param SETTLING = new Param(
            "settling",
            "log gain",
            0.06,
            0.02,
            0.7,
            "Change of brightness over the first drawings of a shot, settling fast, from which it counts",
            "sweep: clean clips do not begin so");
    static final Param LEAVING = new Param(
            "leaving",
            "",
            0.45,
            0.2,
            1,
            "Share of the frame that changes at once at the start of a shot, and hardly changes later, without motion",
            "sweep: generated shots that leave their first picture 0.52 to 0.89");
    private static final double SETTLING_LIKENESS = 0.6;

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "light",
            CheckDescription.Family.LIGHT,
            Severity.WARNING,
            "Light, shadow or colour cast steps with no cut.",
            25,
            List.of(STEP, CAST, LIKENESS, SETTLING, LEAVING));

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
        List<Candidate> candidates = new ArrayList<>();
        double[] light = steps.stream().mapToDouble(Step::lightRms).toArray();
        double[] cast = steps.stream().mapToDouble(Step::castLevels).toArray();
        for (int t = 0; t < steps.size(); t++) {
            Step step = steps.get(t);
            double height = height(light, t);
            double tint = height(cast, t);
            boolean brightens = height > min && !comesBack(steps, t);
            boolean flashes = Math.abs(step.lightMean()) > FLASH_LIGHT && comesBack(steps, t);
            boolean tints = !flashes && tint > settings.value(DESCRIPTION.id(), CAST);
            boolean plain = brightens && LightStep.isPlain(step);
            if ((brightens || tints) && (step.likeness() > alike || plain)) {
                candidates.add(candidate(step, brightens ? height : min, min, tint, settings, alike, brightens));
            }
        }
        LightSettling.of(steps, settings.value(DESCRIPTION.id(), SETTLING), SETTLING_LIKENESS)
                .map(settling -> settlingCandidate(steps, settling, settings))
                .filter(candidate ->
                        candidates.stream().noneMatch(c -> c.frames().overlaps(candidate.frames())))
                .ifPresent(candidates::add);
        double leaving = settings.value(DESCRIPTION.id(), LEAVING);
        evidence.settling()
                .filter(settling -> settling.changedShare() >= leaving)
                .map(settling -> leaving(settling, settings))
                .filter(candidate ->
                        candidates.stream().noneMatch(c -> c.frames().overlaps(candidate.frames())))
                .ifPresent(candidates::add);
        return new CheckResult.Found(candidates);
    }

    private static Candidate leaving(Settling settling, Settings settings) {
        double min = settings.value(DESCRIPTION.id(), LEAVING);
        return new Candidate(
                settling.frames(),
                settling.frames().startFrame() + 1,
                Optional.empty(),
                Math.min(0.95, 0.5 + 0.6 * (settling.changedShare() - min)),
                Optional.empty(),
                String.format(
                        Locale.ROOT,
                        "Light or colour of most of the picture changes in the shot's first %d frames, then holds",
                        settling.frames().length()),
                List.of(new Measurement("share of the frame that changes", "", settling.changedShare(), min)));
    }

    private static Candidate settlingCandidate(List<Step> steps, LightSettling settling, Settings settings) {
        double min = settings.value(DESCRIPTION.id(), SETTLING);
        int start = steps.get(0).frameA();
        int end = steps.get(settling.steps() - 1).frameB();
        return new Candidate(
                new FrameRange(start, end + 1),
                steps.get(0).frameB(),
                Optional.empty(),
                Math.min(1, 0.5 + 1.2 * (Math.abs(settling.change()) - min)),
                Optional.empty(),
                String.format(
                        Locale.ROOT,
                        "The shot begins %.0f %% too %s and settles within %d frames",
                        100 * (Math.exp(Math.abs(settling.change())) - 1),
                        settling.change() < 0 ? "bright" : "dark",
                        end - start),
                List.of(new Measurement("change until settled", "log gain", Math.abs(settling.change()), min)));
    }

    private static Candidate candidate(
            Step step, double height, double min, double tint, Settings settings, double alike, boolean brightness) {
        double minTint = settings.value(DESCRIPTION.id(), CAST);
        String message = brightness
                ? String.format(
                        Locale.ROOT,
                        "Light steps by about %.0f %% between two frames of one shot",
                        100 * (Math.exp(step.lightRms()) - 1))
                : String.format(
                        Locale.ROOT,
                        "The colour cast steps by about %.1f levels between two frames of one shot",
                        step.castLevels());
        double score = brightness ? 0.5 + 2 * (height - min) : 0.5 + 0.05 * (tint - minTint);
        return new Candidate(
                new FrameRange(step.frameB() - 1, step.frameB() + 1),
                step.frameB(),
                Optional.empty(),
                Math.min(1, score),
                Optional.empty(),
                message,
                List.of(
                        new Measurement("light step", "log gain", height, min),
                        new Measurement("cast step", "levels", tint, minTint),
                        new Measurement("likeness", "", step.likeness(), alike)));
    }

    /** Value {@code t} over the largest of the five before and after, and over twice the median of the shot. */
    private static double height(double[] values, int t) {
        double around = 0;
        for (int k = Math.max(0, t - AROUND); k <= Math.min(values.length - 1, t + AROUND); k++) {
            around = k == t ? around : Math.max(around, values[k]);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return values[t] - around - 2 * sorted[sorted.length / 2];
    }

    /** A flash goes back to the light before it, at once or fading, and its end undoes what its start did; a step of light stays. */
    private static boolean comesBack(List<Step> steps, int t) {
        return undone(steps, t, 1) || undone(steps, t, -1);
    }

    /** Whether the steps after {@code t} (before it, for direction -1) add up to its opposite at some point. */
    private static boolean undone(List<Step> steps, int t, int direction) {
        double there = steps.get(t).lightMean();
        double sum = 0;
        for (int k = 1; k <= FLASH && t + direction * k >= 0 && t + direction * k < steps.size(); k++) {
            sum += steps.get(t + direction * k).lightMean();
            if (Math.abs(there + sum) < 0.4 * Math.abs(there)) {
                return true;
            }
        }
        return false;
    }
}
