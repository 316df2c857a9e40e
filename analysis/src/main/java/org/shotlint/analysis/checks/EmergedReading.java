package org.shotlint.analysis.checks;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.Subject;

/**
 * A subject that takes shape in the open out of something else: from its first sighting on, its motion leads back to a place that looks
 * different, and after a while no longer does.
 *
 * <p>What blends into something else loses the points it was followed by, so that what it becomes is a subject of its own. What comes from
 * behind something cannot be followed back, and what starts to move looked the same before.
 */
final class EmergedReading {
    /** Share that looks different from which it counts: subjects of clean clips reach 0.45, but in fades. */
    static final double CHANGED = 0.48;
    /** The same over what looks different later. */
    static final double RATIO = 2;

    private static final double KNOWN = 0.85;
    private static final double KNOWN_LATER = 0.7;
    private static final int LATEST_LOOK = 3;
    private static final int LOOKS = 3;
    private static final int APART = 5;
    private static final int LEAST_LATER = 4;
    private static final int POINTS = 8;
    private static final int START_FRAMES = 5;
    private static final double USUAL_QUANTILE = 0.85;

    private EmergedReading() {}

    /** The moment at which {@code subject} takes shape; empty where it does not. The shot begins at {@code firstFrame}. */
    static Optional<MorphReading> of(Subject subject, int firstFrame) {
        boolean inTheOpen = subject.sightings().get(0).frame() > firstFrame + START_FRAMES
                && subject.sightings().stream().limit(START_FRAMES).noneMatch(s -> s.border());
        List<Appearance> looks = subject.appearances();
        if (!inTheOpen || looks.size() < LOOKS + LEAST_LATER) {
            return Optional.empty();
        }
        int best = -1;
        double changed = 0;
        for (int i = 0; i <= Math.min(LATEST_LOOK, looks.size() - LOOKS); i++) {
            double least = least(looks.subList(i, i + LOOKS));
            if (least > changed) {
                changed = least;
                best = i;
            }
        }
        if (best < 0 || changed < CHANGED) {
            return Optional.empty();
        }
        double[] later = looks.stream()
                .skip(best + APART)
                .filter(a -> a.knownShare() >= KNOWN_LATER)
                .mapToDouble(Appearance::changedShare)
                .sorted()
                .toArray();
        if (later.length < LEAST_LATER) {
            return Optional.empty();
        }
        double usual = later[(int) Math.round(USUAL_QUANTILE * (later.length - 1))];
        MorphReading reading = reading(subject, looks, best, changed, usual);
        return Optional.of(reading).filter(r -> r.ratio() >= RATIO);
    }

    /** The smallest share that looks different, 0 where one of them is not known well. */
    private static double least(List<Appearance> looks) {
        boolean known = looks.stream().allMatch(a -> a.knownShare() >= KNOWN && a.points() >= POINTS);
        return known
                ? looks.stream().mapToDouble(Appearance::changedShare).min().orElse(0)
                : 0;
    }

    private static MorphReading reading(
            Subject subject, List<Appearance> looks, int first, double changed, double usual) {
        double half = (changed + usual) / 2;
        int last = first + LOOKS - 1;
        while (last + 1 < looks.size() && looks.get(last + 1).changedShare() > half) {
            last++;
        }
        Appearance start = looks.get(first);
        Appearance end = looks.get(last);
        return new MorphReading(
                subject,
                looks.get(first + 1),
                changed,
                usual,
                (start.sinceFrame() + start.frame()) / 2,
                (end.sinceFrame() + end.frame()) / 2 + 1);
    }
}
