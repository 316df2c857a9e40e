package org.shotlint.analysis.score;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well reports agree with labels.
 *
 * @param checks by check id
 * @param clips by name of the clip, all its checks together; a clean clip without findings has none
 * @param cleanSeconds footage of clean clips that have a complete report
 * @param defectSeconds footage of clips with defects that have a report
 * @param missing clips without a usable report, by name
 * @param remarks misses and false alarms in words, by clip; only those that were asked for
 */
public record Scorecard(
        SortedMap<String, Tally> checks,
        SortedMap<String, Tally> clips,
        double cleanSeconds,
        double defectSeconds,
        Cuts cuts,
        List<String> missing,
        List<String> remarks) {
    private static final double SECONDS_PER_MINUTE = 60;

    public Scorecard {
        checks = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(checks));
        clips = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(clips));
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /** Shot starts against the labelled cuts and transitions. */
    public record Cuts(int right, int missed, int invented, int transitionsRight, int transitionsMissed) {
        /** Of hard cuts: harmonic mean of precision and recall. */
        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + invented + missed);
        }

        Cuts plus(Cuts other) {
            return new Cuts(
                    right + other.right,
                    missed + other.missed,
                    invented + other.invented,
                    transitionsRight + other.transitionsRight,
                    transitionsMissed + other.transitionsMissed);
        }
    }

    /** All checks together. */
    public Tally all() {
        Tally sum = Tally.EMPTY;
        for (Map.Entry<String, Tally> entry : checks.entrySet()) {
            sum = sum.plus(entry.getValue());
        }
        return sum;
    }

    public double cleanMinutes() {
        return cleanSeconds / SECONDS_PER_MINUTE;
    }

    public double defectMinutes() {
        return defectSeconds / SECONDS_PER_MINUTE;
    }

    /** False alarms per minute of clean footage. */
    public double alarmsPerMinute() {
        return cleanSeconds == 0 ? 0 : all().alarms() / cleanMinutes();
    }

    /** Findings that serve no label per minute of footage with defects. */
    public double extraPerMinute() {
        return defectSeconds == 0 ? 0 : all().extra() / defectMinutes();
    }
}
