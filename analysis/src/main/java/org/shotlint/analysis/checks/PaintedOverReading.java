package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.time.FrameRange;

/**
 * A stretch in which what is followed on a subject comes to look unlike what it did a second or so before.
 *
 * <p>What walks, turns or bends carries its colours along, and what turns away loses its points or draws them together. What is painted over
 * keeps them in place and changes under them: once, while otherwise it does not ({@link #ratio}), or bit by bit ({@code blended}).
 *
 * @param once whether it is read as what happens once, over five looks; otherwise bit by bit, over nine
 * @param peak the look in the middle of the stretch
 * @param blended share of the points that went to another colour bit by bit, averaged over the stretch
 * @param changed share of them that look different at all, likewise
 * @param usual share that looks different in most other looks; infinite where there are too few
 * @param frames in which it changes
 */
record PaintedOverReading(
        Subject subject,
        boolean once,
        LaterLook peak,
        double blended,
        double changed,
        double usual,
        FrameRange frames) {
    private static final int LOOKS_AT_ONCE = 5;
    private static final int LOOKS_BIT_BY_BIT = 9;
    /** Frames from look to look, on average; further apart they do not belong to one stretch. */
    private static final int MOST_FRAMES = 5;

    private static final double HALF = 0.5;
    private static final int LEAST_OTHERS = 6;
    private static final double USUAL_QUANTILE = 0.7;
    /** Of a subject that never changes at all; keeps the ratio from growing without bound. */
    private static final double FLOOR = 0.03;

    /**
     * All stretches, those for what happens once and those for what happens bit by bit.
     *
     * @param minPoints points that have to be followed through
     * @return none where it was not seen for long enough with so many points
     */
    static List<PaintedOverReading> stretches(Subject subject, double minPoints) {
        List<PaintedOverReading> stretches = new ArrayList<>();
        stretches.addAll(stretches(subject, minPoints, true));
        stretches.addAll(stretches(subject, minPoints, false));
        return stretches;
    }

    private static List<PaintedOverReading> stretches(Subject subject, double minPoints, boolean once) {
        List<LaterLook> looks = subject.laterLooks().stream()
                .filter(look -> look.points() >= minPoints)
                .toList();
        int length = once ? LOOKS_AT_ONCE : LOOKS_BIT_BY_BIT;
        List<PaintedOverReading> stretches = new ArrayList<>();
        for (int i = 0; i + length <= looks.size(); i++) {
            if (looks.get(i + length - 1).frame() - looks.get(i).frame() <= MOST_FRAMES * length) {
                stretches.add(stretch(subject, looks, i, once));
            }
        }
        return stretches;
    }

    private static PaintedOverReading stretch(Subject subject, List<LaterLook> looks, int at, boolean once) {
        ToDoubleFunction<LaterLook> share = once ? LaterLook::changedShare : PaintedOverReading::blended;
        int length = once ? LOOKS_AT_ONCE : LOOKS_BIT_BY_BIT;
        List<LaterLook> stretch = looks.subList(at, at + length);
        double half = HALF * mean(stretch, share);
        int first = at;
        while (first > 0 && share.applyAsDouble(looks.get(first - 1)) > half) {
            first--;
        }
        int last = at + length - 1;
        while (last + 1 < looks.size() && share.applyAsDouble(looks.get(last + 1)) > half) {
            last++;
        }
        int start = middle(looks.get(first));
        int end = middle(looks.get(last));
        return new PaintedOverReading(
                subject,
                once,
                stretch.get(length / 2),
                mean(stretch, PaintedOverReading::blended),
                mean(stretch, LaterLook::changedShare),
                usual(subject, stretch),
                new FrameRange(start, Math.max(start + 1, end)));
    }

    /** What looks different in most looks that share at most half of their time with the stretch. */
    private static double usual(Subject subject, List<LaterLook> stretch) {
        int start = middle(stretch.get(0));
        int end = middle(stretch.get(stretch.size() - 1));
        double[] others = subject.laterLooks().stream()
                .filter(look -> look.frame() <= start || look.sinceFrame() >= end)
                .mapToDouble(LaterLook::changedShare)
                .sorted()
                .toArray();
        return others.length < LEAST_OTHERS
                ? Double.POSITIVE_INFINITY
                : others[(int) Math.round(USUAL_QUANTILE * (others.length - 1))];
    }

    /** What fades out, as a title does, goes to another colour bit by bit and turns into nothing. */
    private static double blended(LaterLook look) {
        return look.isFading() ? 0 : look.blendedShare();
    }

    /** The mean over looks, each by its points. */
    private static double mean(List<LaterLook> looks, ToDoubleFunction<LaterLook> share) {
        double points = looks.stream().mapToDouble(LaterLook::points).sum();
        return looks.stream()
                        .mapToDouble(look -> look.points() * share.applyAsDouble(look))
                        .sum()
                / points;
    }

    private static int middle(LaterLook look) {
        return (look.sinceFrame() + look.frame()) / 2;
    }

    /** How many times as much looks different as usual. */
    double ratio() {
        return changed / (usual + FLOOR);
    }

    /** The frame in the middle of the look that stands for the stretch. */
    int middle() {
        return middle(peak);
    }

    /** The frame in the middle of the change. */
    int peakFrame() {
        return Math.max(frames.startFrame(), Math.min(frames.endFrame() - 1, middle()));
    }

    /** The sighting nearest to it. */
    Sighting sighting() {
        return subject.sightings().stream()
                .min(Comparator.comparingInt(s -> Math.abs(s.frame() - peakFrame())))
                .orElseThrow();
    }
}
