package org.shotlint.analysis.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.time.FrameRange;

/**
 * The stretch in which most of what is followed on a subject comes to look unlike what it did a second or so before, bit by bit.
 *
 * <p>What walks, turns or bends carries its colours along, and what turns away loses its points or draws them together; only what is
 * painted over keeps them in place and changes under them.
 *
 * @param peak the look in the middle of the stretch
 * @param blended share of the points that went to another colour bit by bit, averaged over nine looks
 * @param changed share of them that look different at all, likewise
 * @param frames in which it changes
 */
record PaintedOverReading(Subject subject, LaterLook peak, double blended, double changed, FrameRange frames) {
    private static final int LOOKS = 9;
    /** Frames between the first and last look of a stretch; further apart they do not belong together. */
    private static final int MOST_FRAMES = 45;

    private static final double HALF = 0.5;

    /**
     * The stretch of the subject with most change.
     *
     * @param minPoints points that have to be followed through
     * @return empty where it was not seen for long enough with so many points
     */
    static Optional<PaintedOverReading> of(Subject subject, double minPoints) {
        List<LaterLook> looks = subject.laterLooks().stream()
                .filter(look -> look.points() >= minPoints)
                .toList();
        int best = -1;
        double most = 0;
        for (int i = 0; i + LOOKS <= looks.size(); i++) {
            List<LaterLook> stretch = looks.subList(i, i + LOOKS);
            double blended = mean(stretch, LaterLook::blendedShare);
            if (blended > most
                    && stretch.get(LOOKS - 1).frame() - stretch.get(0).frame() <= MOST_FRAMES) {
                most = blended;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        double changed = mean(looks.subList(best, best + LOOKS), LaterLook::changedShare);
        int first = best;
        while (first > 0 && looks.get(first - 1).blendedShare() > HALF * most) {
            first--;
        }
        int last = best + LOOKS - 1;
        while (last + 1 < looks.size() && looks.get(last + 1).blendedShare() > HALF * most) {
            last++;
        }
        int start = middle(looks.get(first));
        int end = middle(looks.get(last));
        return Optional.of(new PaintedOverReading(
                subject, looks.get(best + LOOKS / 2), most, changed, new FrameRange(start, Math.max(start + 1, end))));
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

    /** The frame in the middle of the change. */
    int peakFrame() {
        return Math.max(frames.startFrame(), Math.min(frames.endFrame() - 1, middle(peak)));
    }

    /** The sighting nearest to it. */
    Sighting sighting() {
        return subject.sightings().stream()
                .min(Comparator.comparingInt(s -> Math.abs(s.frame() - peakFrame())))
                .orElseThrow();
    }
}
