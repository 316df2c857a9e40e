package org.shotlint.analysis.measure;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Hard cuts: much of the picture is found in neither direction, more than in the pairs around, and the two pictures have nothing in common:
 * neither brightness-free correlation nor key points that agree on a motion. The last two tell a cut from a jump of light and from frames
 * taken out.
 */
final class CutTest {
    static final int NEIGHBOURS = 5;

    private static final double SUSPICIOUS = 0.2;
    private static final double COVERAGE = 0.3;
    private static final double LIGHT_CHANGES = 0.01;
    private static final double CAST_CHANGES = 1;
    private static final double FRAMING_CHANGES = 0.03;
    private static final double DARK_LEVELS = 16;
    private static final int REACH = 5;
    private static final double BESIDE_FACTOR = 1.6;
    private static final double BACK_LIKENESS = 0.4;
    private static final double BACK_AGREEMENT = 0.08;

    private final KeyPointMatcher matcher = new KeyPointMatcher();

    /** The log of a pair with likeness and agreement filled in where the pair is suspicious. */
    PairLog test(PairLog log, WorkFrame a, WorkFrame b) {
        boolean much = coverage(log) >= SUSPICIOUS;
        if (!much
                && log.lightRms() < LIGHT_CHANGES
                && log.castLevels() < CAST_CHANGES
                && log.cameraShift() < FRAMING_CHANGES) {
            return log;
        }
        return log.compared(
                Correlation.of(a.ycc(), b.ycc()),
                much || log.cameraShift() >= FRAMING_CHANGES ? matcher.agreement(a.ycc(), b.ycc()) : 1);
    }

    private static double coverage(PairLog log) {
        return Math.max(log.lostShare(), log.bornShare());
    }

    /**
     * Whether a tested pair is a cut.
     *
     * @param drawing the drawings around by index; the nearest one there is
     */
    boolean isCut(List<PairLog> logs, int pair, IntFunction<WorkFrame> drawing) {
        PairLog log = logs.get(pair);
        double coverage = coverage(log);
        boolean unlike = log.likeness() < 0.12 && log.agreement() < 0.03;
        boolean farApart =
                Math.min(log.lostShare(), log.bornShare()) > 0.4 && log.likeness() < 0.25 && log.agreement() < 0.035;
        return coverage > COVERAGE
                && (unlike || farApart)
                && standsOut(logs, pair, coverage)
                && !bothDark(drawing.apply(pair), drawing.apply(pair + 1))
                && !returns(pair, Math.min(logs.size(), pair + 1 + REACH), drawing);
    }

    /** A cut is one step; a run of such steps is motion, or a transition. */
    private static boolean standsOut(List<PairLog> logs, int pair, double coverage) {
        double[] around = new double[2 * NEIGHBOURS];
        int n = 0;
        double beside = 0;
        for (int k = Math.max(0, pair - NEIGHBOURS); k <= Math.min(logs.size() - 1, pair + NEIGHBOURS); k++) {
            if (k != pair) {
                around[n++] = coverage(logs.get(k));
            }
            if (Math.abs(k - pair) == 1) {
                beside = Math.max(beside, coverage(logs.get(k)));
            }
        }
        return coverage > 2 * Grids.quantile(around, n, 0.5) + 0.1 && coverage > BESIDE_FACTOR * beside;
    }

    /** Two pictures next to black differ by noise only. */
    private static boolean bothDark(WorkFrame a, WorkFrame b) {
        return Math.max(a.meanLuma(), b.meanLuma()) < DARK_LEVELS;
    }

    /** Whether the picture before comes back within some drawings: something passed, or flashed. */
    private boolean returns(int pair, int last, IntFunction<WorkFrame> drawing) {
        for (int back = 0; back <= REACH; back += 2) {
            for (int ahead = 1; ahead <= REACH && pair + ahead <= last; ahead += 2) {
                if (back + ahead > 1 && alike(drawing.apply(pair - back), drawing.apply(pair + ahead))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean alike(WorkFrame a, WorkFrame b) {
        return a != b
                && Correlation.of(a.ycc(), b.ycc()) > BACK_LIKENESS
                && matcher.agreement(a.ycc(), b.ycc()) > BACK_AGREEMENT;
    }
}
