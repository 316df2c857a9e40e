package org.shotlint.analysis.measure;

import java.util.List;

/**
 * Hard cuts: much of the picture is found in neither direction, more than in the pairs around, and the two pictures have nothing in common:
 * neither brightness-free correlation nor key points that agree on a motion. The last two tell a cut from a jump of light and from frames
 * taken out.
 */
final class CutTest {
    static final int NEIGHBOURS = 5;

    private static final double SUSPICIOUS = 0.2;
    private static final double COVERAGE = 0.3;

    private final KeyPointMatcher matcher = new KeyPointMatcher();

    /** The log of {@code pair} with likeness and agreement filled in where the pair is suspicious. */
    PairLog test(List<PairLog> logs, int pair, WorkFrame a, WorkFrame b) {
        PairLog log = logs.get(pair);
        if (coverage(log) < SUSPICIOUS && log.lightRms() < 0.02) {
            return log;
        }
        double likeness = Correlation.of(a.ycc(), b.ycc());
        double agreement = coverage(log) < SUSPICIOUS ? 1 : matcher.agreement(a.ycc(), b.ycc());
        return new PairLog(
                log.frameA(),
                log.frameB(),
                log.gain(),
                log.lightRms(),
                log.lostShare(),
                log.bornShare(),
                likeness,
                agreement,
                log.cameraShift(),
                log.flowError(),
                log.transientOfA(),
                log.motion());
    }

    private static double coverage(PairLog log) {
        return Math.max(log.lostShare(), log.bornShare());
    }

    /** Whether a tested pair is a cut. */
    static boolean isCut(PairLog log) {
        double coverage = coverage(log);
        boolean unlike = log.likeness() < 0.12 && log.agreement() < 0.03;
        boolean farApart = coverage > 0.6 && log.likeness() < 0.25 && log.agreement() < 0.025;
        return coverage > COVERAGE && (unlike || farApart);
    }
}
