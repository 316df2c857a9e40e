package org.shotlint.analysis.score;

import java.util.ArrayList;
import java.util.List;

/**
 * What was counted for one check, or for all of them together.
 *
 * @param defects labels of the check
 * @param found labels met by any finding
 * @param named labels met by a finding of that check
 * @param pairs for each defect clip with a twin: 1 if the defect scores higher, 0.5 if both score the same above zero, else 0
 * @param alarms findings on clean clips
 * @param extra findings on defect clips that serve no label
 */
public record Tally(int defects, int found, int named, List<Double> pairs, int alarms, int extra) {
    public Tally {
        pairs = List.copyOf(pairs);
    }

    static final Tally EMPTY = new Tally(0, 0, 0, List.of(), 0, 0);

    Tally plus(Tally other) {
        List<Double> all = new ArrayList<>(pairs);
        all.addAll(other.pairs);
        return new Tally(
                defects + other.defects,
                found + other.found,
                named + other.named,
                all,
                alarms + other.alarms,
                extra + other.extra);
    }

    /** Share of findings that name a label among those and the false alarms; 0 where there are none. */
    public double precision() {
        return named + alarms == 0 ? 0 : (double) named / (named + alarms);
    }

    /** Share of labels that were named; 0 where there are none. */
    public double recall() {
        return defects == 0 ? 0 : (double) named / defects;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** Sum over the pairs; divide by their number for the share. */
    public double pairSum() {
        return pairs.stream().mapToDouble(Double::doubleValue).sum();
    }
}
