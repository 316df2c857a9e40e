package org.shotlint.analysis.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Step;

/**
 * Brightness that begins a shot off and settles within a few drawings, fast at first: a generator finding its light. A lamp or a fade would
 * change evenly or begin later.
 *
 * @param steps steps until it has settled
 * @param change sum of the brightness steps, log gain; below 0 where it darkens
 */
record LightSettling(int steps, double change) {
    private static final int FEWEST = 2;
    private static final int MOST = 6;
    /** Steps that only grow brighter from which they are the end of a fade whose start was cut off. */
    private static final int FADE = 5;

    private static final double FADING = 0.1;

    private static final int AFTER = 12;
    private static final double MOST_CHANGE = 0.7;
    private static final double RESTLESS = 0.12;
    private static final double STILL_GOING = 0.6;
    private static final double CALM_QUANTILE = 0.75;

    /** Settling of at least {@code min} at the start of the shot; empty where the light is steady, or goes on changing. */
    static Optional<LightSettling> of(List<Step> shot, double min, double minLikeness) {
        for (int count = FEWEST; count <= MOST && count + FEWEST <= shot.size(); count++) {
            List<Step> start = shot.subList(0, count);
            List<Step> after = shot.subList(count, Math.min(shot.size(), count + AFTER));
            double change = start.stream().mapToDouble(Step::gain).sum();
            double size = Math.abs(change);
            boolean oneWay = start.stream().allMatch(step -> step.gain() * change > 0);
            boolean alike = start.stream().allMatch(step -> step.likeness() > minLikeness);
            double largest = start.stream()
                    .mapToDouble(step -> Math.abs(step.gain()))
                    .max()
                    .orElse(0);
            boolean slows = Math.abs(start.get(count - 1).gain()) <= STILL_GOING * largest;
            boolean fadesIn = change > 0 && brightens(shot, FADING * largest) >= FADE;
            double drift = Math.abs(after.stream().mapToDouble(Step::gain).sum());
            if (size >= min
                    && size <= MOST_CHANGE
                    && oneWay
                    && alike
                    && slows
                    && !fadesIn
                    && restless(after) <= RESTLESS * size
                    && drift <= STILL_GOING * size) {
                return Optional.of(new LightSettling(count, change));
            }
        }
        return Optional.empty();
    }

    /** Steps from the start that grow brighter by at least {@code least}. */
    private static long brightens(List<Step> shot, double least) {
        return shot.stream().takeWhile(step -> step.gain() >= least).count();
    }

    private static double restless(List<Step> after) {
        double[] sorted = after.stream()
                .mapToDouble(step -> Math.abs(step.gain()))
                .sorted()
                .toArray();
        return Arrays.stream(sorted)
                .skip((long) (CALM_QUANTILE * (sorted.length - 1)))
                .findFirst()
                .orElse(0);
    }
}
