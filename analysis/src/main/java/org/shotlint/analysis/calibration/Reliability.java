package org.shotlint.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far calibrated scores can be relied upon: each source's findings are given scores by curves fitted to the other folds, and set against
 * what is true.
 */
public final class Reliability {
    private static final String INTRODUCTION = """
            # How far scores can be relied upon

            Written by `shotlint bench calibrate`. The score of a finding whose check is calibrated is the measured share of true findings at
            that strength; the check's own score stays with the finding as "strength before calibration". A finding is true if there is a
            labelled defect where and when it says, whatever its name. Curves never fall (isotonic regression over blocks of at least eight
            findings). A check needs 20 findings from 5 sources; others keep their own score, say so, and sort after those that are calibrated.

            The bins below are judged by five folds over sources: each finding is scored by a curve that has seen nothing of its source.
            """;
    private static final int FOLDS = 5;
    private static final double[] EDGES = {0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0001};

    private final List<Scored> scored;
    private final Map<String, List<Judgement>> byCheck;

    /** A finding with the score that curves without its source give it; empty where they leave the check uncalibrated. */
    private record Scored(Judgement judgement, Optional<Double> score) {}

    private Reliability(Map<String, List<Judgement>> byCheck, List<Scored> scored) {
        this.byCheck = byCheck;
        this.scored = scored;
    }

    /** Judges all by folds over sources. */
    public static Reliability of(List<Judgement> judgements) {
        Map<String, List<Judgement>> byCheck =
                judgements.stream().collect(Collectors.groupingBy(Judgement::check, TreeMap::new, Collectors.toList()));
        List<Scored> scored = new ArrayList<>();
        byCheck.forEach((check, its) -> {
            List<String> sources =
                    new ArrayList<>(its.stream().map(Judgement::source).collect(Collectors.toCollection(TreeSet::new)));
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                List<Judgement> others = its.stream()
                        .filter(one -> sources.indexOf(one.source()) % FOLDS != left)
                        .toList();
                Optional<ScoreCurve> curve = ScoreCurve.fit(check, others);
                its.stream()
                        .filter(one -> sources.indexOf(one.source()) % FOLDS == left)
                        .forEach(one -> scored.add(new Scored(one, curve.map(c -> c.at(one.strength())))));
            }
        });
        return new Reliability(byCheck, scored);
    }

    /** The curves fitted to everything. */
    public Calibration calibration() {
        List<ScoreCurve> curves = new ArrayList<>();
        byCheck.forEach((check, its) -> ScoreCurve.fit(check, its).ifPresent(curves::add));
        return Calibration.of(curves);
    }

    /**
     * The tables as Markdown: by check, by check and bin of score, and all checks together.
     *
     * @param note what the clips are
     */
    public String markdown(String note) {
        StringBuilder text = new StringBuilder(INTRODUCTION).append('\n');
        if (!note.isEmpty()) {
            text.append(note).append("\n\n");
        }
        text.append("| check | findings | true | sources | scores |\n|---|---|---|---|---|\n");
        byCheck.forEach((check, its) -> {
            long right = its.stream().filter(Judgement::right).count();
            long sources = its.stream().map(Judgement::source).distinct().count();
            boolean fitted = ScoreCurve.fit(check, its).isPresent();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d (%.0f %%) | %d | %s |%n",
                    check,
                    its.size(),
                    right,
                    100.0 * right / its.size(),
                    sources,
                    fitted ? "calibrated" : "too few to calibrate"));
        });
        text.append("\n| check | score from | to | findings | true share | mean score |\n|---|---|---|---|---|---|\n");
        byCheck.keySet()
                .forEach(check -> bins(
                        text,
                        check,
                        scored.stream()
                                .filter(one -> one.judgement().check().equals(check))
                                .toList()));
        bins(text, "all checks", scored);
        return text.append(String.format(
                        Locale.ROOT,
                        "%nMean distance of score and truth over the bins of all checks, weighted by findings: %.3f.%n",
                        distance(scored)))
                .toString();
    }

    private static void bins(StringBuilder text, String name, List<Scored> some) {
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            List<Scored> in = inBin(some, bin);
            if (!in.isEmpty()) {
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %d | %.2f | %.2f |%n",
                        name,
                        EDGES[bin],
                        Math.min(1, EDGES[bin + 1]),
                        in.size(),
                        share(in),
                        mean(in)));
            }
        }
    }

    private static List<Scored> inBin(List<Scored> some, int bin) {
        return some.stream()
                .filter(one -> one.score()
                        .filter(score -> score >= EDGES[bin] && score < EDGES[bin + 1])
                        .isPresent())
                .toList();
    }

    private static double share(List<Scored> some) {
        return (double) some.stream().filter(one -> one.judgement().right()).count() / some.size();
    }

    private static double mean(List<Scored> some) {
        return some.stream()
                .mapToDouble(one -> one.score().orElse(0.0))
                .average()
                .orElse(0);
    }

    private static double distance(List<Scored> some) {
        double sum = 0;
        int count = 0;
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            List<Scored> in = inBin(some, bin);
            if (!in.isEmpty()) {
                sum += in.size() * Math.abs(share(in) - mean(in));
                count += in.size();
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
