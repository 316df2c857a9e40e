package org.shotlint.analysis.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.checks.DriftCheck;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRate;

/**
 * One event per place and moment. A jump in the picture is seen by several checks; the one whose explanation covers most wins (the checks'
 * documented precedence, then the score), and the others are silenced by it.
 */
final class Arbitration {
    private static final double NEAR_SECONDS = 0.25;
    private static final int NEAR_FRAMES = 2;
    private static final double NEAR_OVERLAP = 0.3;
    private static final int LONGER = 3;

    private Arbitration() {}

    /** A candidate and, where it lost, the one that silences it. */
    record Decision(Judged judged, Optional<Judged> winner) {}

    /** Decides on all candidates of one clip; the result is in the order of precedence. */
    static List<Decision> decide(List<Judged> candidates, FrameRate rate) {
        int near = rate.framesIn(NEAR_SECONDS, NEAR_FRAMES);
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
                    .filter(w -> !lightAndMorph(w, judged)
                            && !outlasts(judged, w)
                            && !apartInTime(judged, w)
                            && !(isWholeFlicker(judged) && w.candidate().box().isPresent())
                            && sameEvent(w.candidate(), judged.candidate(), near))
                    .findFirst();
            if (winner.isEmpty()) {
                winners.add(judged);
            }
            decisions.add(new Decision(judged, winner));
        }
        return decisions;
    }

    /** Light of the whole picture and a morph, which is measured with the light taken away, do not explain each other. */
    private static boolean lightAndMorph(Judged one, Judged other) {
        return lightAlone(one) && other.check().id().equals("morph")
                || lightAlone(other) && one.check().id().equals("morph");
    }

    private static boolean lightAlone(Judged judged) {
        return judged.check().id().equals("light") && judged.candidate().box().isEmpty();
    }

    /** Brightness that swings all over the frame is no part of what happens at one place. */
    private static boolean isWholeFlicker(Judged judged) {
        return judged.check().id().equals("flicker") && judged.candidate().box().isEmpty();
    }

    /** Who is off a model sheet for long is not explained by what happens to him within a few frames. */
    private static boolean outlasts(Judged judged, Judged winner) {
        return judged.check().id().equals("drift")
                && judged.candidate().measurements().stream()
                        .anyMatch(m -> m.name().equals(DriftCheck.SHEET_LIKENESS))
                && judged.candidate().frames().length()
                        >= LONGER * winner.candidate().frames().length();
    }

    /** What happened out of sight since an earlier shot has nothing to do with what the shots in between show. */
    private static boolean apartInTime(Judged one, Judged other) {
        return (one.spansShots() || other.spansShots()) && one.shotStart() != other.shotStart();
    }

    private static boolean sameEvent(Candidate a, Candidate b, int near) {
        if (!a.frames().widened(near).overlaps(b.frames())) {
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
