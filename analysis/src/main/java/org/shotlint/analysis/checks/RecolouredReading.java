package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;

/**
 * A subject that has other colours after some time than before, and whose colours hardly change on either side: bit by bit it became
 * another. Palettes of up to six samples before are compared with up to six after, with some left out between.
 *
 * <p>What comes into the frame, leaves it or grows shows more or less of itself and is left out; so is one whose colours slide while its
 * points last, which is the drift of a colour.
 *
 * @param apart share of the colours that are not the same in nearly all pairs of a palette before and one after, 0 to 1
 * @param within the same among the palettes of one side, of the side that changes more
 * @param before the last sighting that is as before; likewise {@code after} the first that is as after
 */
record RecolouredReading(Subject subject, double apart, double within, Sighting before, Sighting after) {
    private static final int WINDOW = 6;
    private static final int LEAST = 3;
    private static final int LONGEST_GAP = 8;
    private static final double NEARLY_ALL = 0.85;
    private static final double FLOOR = 0.04;
    private static final double GROWS = 1.6;
    private static final int AROUND_FRAMES = 16;
    private static final int POINTS = 30;
    private static final int DRIFT_POINTS = 16;
    private static final int DRIFT_DRAWINGS = 6;
    private static final double DRIFT_DELTA_E = 6.5;
    private static final int DRIFT_LASTING = 20;

    /** The change of the subject's colours that stands out most; empty where it was not seen for long enough. */
    static Optional<RecolouredReading> of(Subject subject) {
        List<Palette> palettes = subject.palettes();
        RecolouredReading best = null;
        for (int split = LEAST; split + LEAST <= palettes.size(); split++) {
            for (int gap = 0; gap <= LONGEST_GAP && split + gap + LEAST <= palettes.size(); gap += 2) {
                List<Palette> before = palettes.subList(Math.max(0, split - WINDOW), split);
                List<Palette> after = palettes.subList(split + gap, Math.min(palettes.size(), split + gap + WINDOW));
                RecolouredReading reading = read(subject, before, after);
                if ((best == null || reading.ratio() > best.ratio()) && reading.seenAlike()) {
                    best = reading;
                }
            }
        }
        return Optional.ofNullable(best).filter(r -> !slides(subject));
    }

    /** How many times as far apart the two sides are as the palettes of one side. */
    double ratio() {
        return apart / (within + FLOOR);
    }

    private static RecolouredReading read(Subject subject, List<Palette> before, List<Palette> after) {
        double[] across = new double[before.size() * after.size()];
        int n = 0;
        for (Palette one : before) {
            for (Palette other : after) {
                across[n++] = one.distance(other);
            }
        }
        double within = Math.max(within(before), within(after));
        return new RecolouredReading(
                subject,
                quantile(across, 1 - NEARLY_ALL),
                within,
                at(subject, before.get(before.size() - 1).frame()),
                at(subject, after.get(0).frame()));
    }

    private static double within(List<Palette> side) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            for (int j = i + 1; j < side.size(); j++) {
                all.add(side.get(i).distance(side.get(j)));
            }
        }
        return quantile(all.stream().mapToDouble(d -> d).toArray(), NEARLY_ALL);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static Sighting at(Subject subject, int frame) {
        return subject.sightings().stream()
                .filter(s -> s.frame() >= frame)
                .findFirst()
                .orElse(subject.sightings().get(subject.sightings().size() - 1));
    }

    /** Whether about the same part of it is seen on both sides, and all of it in the frame. */
    private boolean seenAlike() {
        List<Sighting> early = between(before.frame() - AROUND_FRAMES, before.frame());
        List<Sighting> late = between(after.frame(), after.frame() + AROUND_FRAMES);
        if (middle(early, Sighting::points) < POINTS || middle(late, Sighting::points) < POINTS) {
            return false;
        }
        double one = middle(early, s -> s.box().area());
        double other = middle(late, s -> s.box().area());
        boolean inside = subject.sightings().stream()
                .filter(s -> s.frame() >= before.frame() - AROUND_FRAMES && s.frame() <= after.frame() + AROUND_FRAMES)
                .noneMatch(Sighting::border);
        return inside && Math.max(one, other) <= GROWS * Math.min(one, other);
    }

    private List<Sighting> between(int from, int to) {
        return subject.sightings().stream()
                .filter(s -> s.frame() >= from && s.frame() <= to)
                .toList();
    }

    private static double middle(List<Sighting> sightings, ToDoubleFunction<Sighting> value) {
        return sightings.isEmpty()
                ? 0
                : quantile(sightings.stream().mapToDouble(value).toArray(), 0.5);
    }

    private static boolean slides(Subject subject) {
        return SlideReading.of(subject, DRIFT_DRAWINGS, colour -> colour.points() >= DRIFT_POINTS)
                .filter(r -> r.lastingDeltaE() >= DRIFT_DELTA_E && r.drawings() >= DRIFT_LASTING && r.stays())
                .isPresent();
    }
}
