package org.shotlint.analysis.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/**
 * One event per place and moment. A jump in the picture is seen by several checks; the one whose explanation covers most wins (the checks'
 * documented precedence, then the score), and the others are silenced by it.
 */
final class Arbitration {
    private static final int NEAR_FRAMES = 6;
    private static final double NEAR_OVERLAP = 0.3;

    private Arbitration() {}

    /** A candidate and, where it lost, the one that silences it. */
    record Decision(Judged judged, Optional<Judged> winner) {}

    /** Decides on all candidates of one clip; the result is in the order of precedence. */
    static List<Decision> decide(List<Judged> candidates) {
        List<Judged> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparingInt((Judged j) -> j.check().precedence())
                .thenComparing(
                        Comparator.comparingDouble((Judged j) -> j.candidate().score())
                                .reversed())
                .thenComparing(j -> j.candidate().frames())
                .thenComparing(j ->
                        j.candidate().box().map(b -> b.x() * 100_000L + b.y()).orElse(-1L)));
        List<Judged> winners = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Judged judged : ordered) {
            Optional<Judged> winner = winners.stream()
                    .filter(w -> sameEvent(w.candidate(), judged.candidate()))
                    .findFirst();
            if (winner.isEmpty()) {
                winners.add(judged);
            }
            decisions.add(new Decision(judged, winner));
        }
        return decisions;
    }

    private static boolean sameEvent(Candidate a, Candidate b) {
        if (!a.frames().widened(NEAR_FRAMES).overlaps(b.frames())) {
            return false;
        }
        if (a.box().isEmpty() || b.box().isEmpty()) {
            return true;
        }
        Box p = a.box().get();
        Box q = b.box().get();
        return p.intersectionArea(q) > NEAR_OVERLAP * Math.min(p.area(), q.area());
    }
}
