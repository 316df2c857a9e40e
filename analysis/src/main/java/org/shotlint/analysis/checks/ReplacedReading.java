package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;

/**
 * A subject whose points all go in the open while it looks more and more different, and another that goes on in its place at its speed, the
 * less different the longer it is there. What blends into something else is seen as two subjects, one after the other, when nothing of the
 * first is left to follow.
 *
 * <p>Known failure: what changes into something that moves otherwise.
 *
 * @param went the subject whose points go
 * @param came the one that goes on
 * @param last the last sighting of the first with a good part of its points
 * @param first the first of the second with a good part of its points
 * @param wentChanged the largest share of the first that looks different as it goes; {@code wentUsual} what is usual for it
 * @param cameChanged the largest share of the second that looks different as it comes; {@code cameUsual} what is usual for it
 */
record ReplacedReading(
        Subject went,
        Subject came,
        Sighting last,
        Sighting first,
        double wentChanged,
        double wentUsual,
        double cameChanged,
        double cameUsual) {
    private static final int LEAST_SIGHTINGS = 14;
    private static final int LEAST_POINTS = 10;
    private static final double GOOD_PART = 0.35;
    private static final int EARLIEST_DRAWINGS = -10;
    private static final int LATEST_DRAWINGS = 12;
    private static final int LOOKS = 6;
    private static final int LEAST_LOOKS = 4;
    private static final double USUAL_QUANTILE = 0.85;
    private static final double FLOOR = 0.04;
    private static final double KNOWN = 0.7;
    private static final double OVERLAP = 0.35;
    private static final double ALIKE_VELOCITY = 0.9;
    private static final double VELOCITY_PX = 1.2;
    private static final int AROUND = 5;

    /** All pairs of subjects of which the second may have taken the place of the first. */
    static List<ReplacedReading> of(ShotEvidence evidence) {
        List<ReplacedReading> readings = new ArrayList<>();
        for (Subject went : evidence.subjects()) {
            for (Subject came : evidence.subjects()) {
                if (went.id() != came.id()) {
                    read(went, came, evidence).ifPresent(readings::add);
                }
            }
        }
        return readings;
    }

    /** How many times as much both change as usual, that of the two that stands out less. */
    double ratio() {
        return Math.min(wentChanged / (wentUsual + FLOOR), cameChanged / (cameUsual + FLOOR));
    }

    /** Mean of what looks different of the one and of the other. */
    double changed() {
        return (wentChanged + cameChanged) / 2;
    }

    private static Optional<ReplacedReading> read(Subject went, Subject came, ShotEvidence evidence) {
        if (went.sightings().size() < LEAST_SIGHTINGS || came.sightings().size() < LEAST_SIGHTINGS) {
            return Optional.empty();
        }
        List<Sighting> its = whole(went);
        List<Sighting> others = whole(came);
        if (its.size() < AROUND || others.size() < AROUND) {
            return Optional.empty();
        }
        Sighting last = its.get(its.size() - 1);
        Sighting first = others.get(0);
        int between = first.frame() - last.frame();
        boolean inTime = between >= EARLIEST_DRAWINGS && between <= LATEST_DRAWINGS;
        boolean inside = first.frame() > evidence.frames().startFrame() + AROUND
                && last.frame() < evidence.frames().endFrame() - AROUND;
        if (!inTime || !inside || last.border() || first.border() || !sameWay(its, others, between)) {
            return Optional.empty();
        }
        double[] ending = shares(went, Integer.MIN_VALUE, last.frame() + 2 * AROUND);
        double[] beginning = shares(came, first.frame() - 1, Integer.MAX_VALUE);
        if (ending.length < LOOKS + LEAST_LOOKS || beginning.length < LOOKS + LEAST_LOOKS) {
            return Optional.empty();
        }
        return Optional.of(new ReplacedReading(
                went,
                came,
                last,
                first,
                most(ending, ending.length - LOOKS, ending.length),
                usual(ending, 0, ending.length - LOOKS),
                most(beginning, 0, LOOKS),
                usual(beginning, LOOKS, beginning.length)));
    }

    /** Sightings with a good part of the points the subject mostly has. */
    private static List<Sighting> whole(Subject subject) {
        double[] points = subject.sightings().stream()
                .mapToDouble(Sighting::points)
                .sorted()
                .toArray();
        double good = Math.max(LEAST_POINTS, GOOD_PART * points[points.length * 3 / 4]);
        return subject.sightings().stream().filter(s -> s.points() >= good).toList();
    }

    /** Whether the other begins where the first would be by then, and moves as it did. */
    private static boolean sameWay(List<Sighting> its, List<Sighting> others, int between) {
        List<Sighting> late = its.subList(Math.max(0, its.size() - AROUND), its.size());
        List<Sighting> early = others.subList(0, AROUND);
        double vx = late.stream().mapToDouble(Sighting::velocityX).average().orElse(0);
        double vy = late.stream().mapToDouble(Sighting::velocityY).average().orElse(0);
        double wx = early.stream().mapToDouble(Sighting::velocityX).average().orElse(0);
        double wy = early.stream().mapToDouble(Sighting::velocityY).average().orElse(0);
        boolean alike = Math.hypot(vx - wx, vy - wy) <= Math.max(VELOCITY_PX, ALIKE_VELOCITY * Math.hypot(vx, vy));
        Box one = late.get(late.size() - 1).box();
        Box other = early.get(Math.min(AROUND - 1, Math.max(0, -between / 2))).box();
        return alike && one.intersectionArea(other) > OVERLAP * Math.min(one.area(), other.area());
    }

    private static double[] shares(Subject subject, int fromFrame, int toFrame) {
        return subject.appearances().stream()
                .filter(a -> a.knownShare() >= KNOWN && a.frame() >= fromFrame && a.frame() <= toFrame)
                .mapToDouble(Appearance::changedShare)
                .toArray();
    }

    private static double most(double[] shares, int from, int to) {
        return Arrays.stream(shares, from, to).max().orElse(0);
    }

    private static double usual(double[] shares, int from, int to) {
        double[] sorted = Arrays.copyOfRange(shares, from, to);
        Arrays.sort(sorted);
        return sorted[(int) Math.round(USUAL_QUANTILE * (sorted.length - 1))];
    }
}
