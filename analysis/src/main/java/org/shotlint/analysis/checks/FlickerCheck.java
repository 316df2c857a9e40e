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

/** Brightness goes up and down from drawing to drawing. A single flash changes sign once; flicker keeps changing it. */
public final class FlickerCheck implements Check {
    private static final int WINDOW = 10;
    private static final double HELD = 0.3;
    private static final int MIN_REVERSALS = 4;

    static final Param SWING = new Param(
            "swing",
            "log gain",
            0.005,
            0.001,
            0.5,
            "Mean swing of brightness over ten drawings",
            "sweep: clean clips reach 0.0027, defects start at 0.06");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "flicker",
            CheckDescription.Family.LIGHT,
            Severity.WARNING,
            "Brightness goes up and down from frame to frame.",
            30,
            List.of(SWING));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        List<Step> steps = evidence.steps();
        if (steps.size() < WINDOW) {
            return new CheckResult.NotApplicable("fewer than " + (WINDOW + 1) + " drawings in the shot");
        }
        double min = settings.value(DESCRIPTION.id(), SWING);
        double[] swing = swings(steps);
        boolean[] flickers = new boolean[steps.size()];
        double[] mean = new double[steps.size()];
        for (int t = 0; t + WINDOW <= steps.size(); t++) {
            double sum = 0;
            int reversals = 0;
            for (int k = t; k < t + WINDOW; k++) {
                sum += swing[k];
                reversals += swing[k] > min / 2 ? 1 : 0;
            }
            if (sum / WINDOW > min && reversals >= MIN_REVERSALS) {
                for (int k = t; k < t + WINDOW; k++) {
                    flickers[k] = flickers[k] || swing[k] > min / 2;
                    mean[k] = Math.max(mean[k], sum / WINDOW);
                }
            }
        }
        return new CheckResult.Found(runs(steps, flickers, mean, min));
    }

    /** The smaller of two successive changes of brightness where they have opposite signs, else 0. Between them it may hold for a drawing. */
    private static double[] swings(List<Step> steps) {
        double[] swing = new double[steps.size()];
        for (int t = 1; t < swing.length; t++) {
            double here = steps.get(t).gain();
            double before = steps.get(t - 1).gain();
            if (t > 1 && Math.abs(before) < HELD * Math.abs(here)) {
                before = steps.get(t - 2).gain();
            }
            swing[t] = before * here < 0 ? Math.min(Math.abs(before), Math.abs(here)) : 0;
        }
        return swing;
    }

    /** The largest change of brightness either way, log gain. */
    private static double largest(List<Step> steps) {
        return steps.stream().mapToDouble(step -> Math.abs(step.gain())).max().orElse(0);
    }

    private static List<Candidate> runs(List<Step> steps, boolean[] flickers, double[] mean, double min) {
        List<Candidate> candidates = new ArrayList<>();
        int t = 0;
        while (t < flickers.length) {
            if (!flickers[t]) {
                t++;
                continue;
            }
            int last = t;
            int best = t;
            for (int k = t; k < flickers.length && k - last <= WINDOW / 2; k++) {
                if (flickers[k]) {
                    last = k;
                    best = mean[k] > mean[best] ? k : best;
                }
            }
            FrameRange frames = new FrameRange(
                    steps.get(Math.max(0, t - 1)).frameB(), steps.get(last).frameB() + 1);
            candidates.add(new Candidate(
                    frames,
                    Math.max(frames.startFrame(), steps.get(best).frameA()),
                    Optional.empty(),
                    Math.min(1, 0.5 + 0.15 * Math.log(mean[best] / min)),
                    Optional.empty(),
                    String.format(
                            Locale.ROOT,
                            "Brightness goes up and down, by up to %.1f %% from frame to frame",
                            100 * Math.expm1(largest(steps.subList(Math.max(0, t - 1), last + 1)))),
                    List.of(new Measurement("swing", "log gain", mean[best], min))));
            t = last + 1;
        }
        return candidates;
    }
}
