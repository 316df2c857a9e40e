package org.shotlint.analysis.checks;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a value that was read from drawing to drawing is furthest off for a window of drawings. What goes most of the way from one drawing
 * looked at to the next was put on or taken off: that is no change of this kind.
 *
 * @param at first drawing of the window
 * @param departed the middle of the window, with its sign
 * @param first drawing from where it stays over half of that
 * @param last drawing to where it does
 */
record LastingChange(int at, double departed, int first, int last) {
    /** Drawings that a change has to last. */
    static final int WINDOW = 5;

    private static final double STEP = 0.67;
    private static final double BEFORE = 0.33;
    private static final int THREE = 3;
    private static final double SHOWS = 0.5;

    /** The furthest change; empty where it is less than {@code least} or came at once. */
    static Optional<LastingChange> of(double[] off, double least) {
        if (off.length < WINDOW) {
            return Optional.empty();
        }
        int at = IntStream.rangeClosed(0, off.length - WINDOW)
                .boxed()
                .max((i, k) ->
                        Double.compare(Math.abs(middle(off, i, i + WINDOW)), Math.abs(middle(off, k, k + WINDOW))))
                .orElse(0);
        double departed = middle(off, at, at + WINDOW);
        if (Math.abs(departed) < least || cameAtOnce(off, at, departed)) {
            return Optional.empty();
        }
        int first = at;
        while (first > 0 && middle(off, first - 2, first + 1) / departed > SHOWS) {
            first--;
        }
        int last = at + WINDOW - 1;
        while (last < off.length - 1 && middle(off, last, last + 3) / departed > SHOWS) {
            last++;
        }
        return Optional.of(new LastingChange(at, departed, first, last));
    }

    /** What three quarters of all values are off by, to one side; empty where that is less than {@code least}. */
    static Optional<LastingChange> throughout(double[] off, double least) {
        double[] sorted = off.clone();
        Arrays.sort(sorted);
        if (off.length < THREE * WINDOW || sorted[off.length / 4] < least) {
            return Optional.empty();
        }
        return Optional.of(new LastingChange(0, median(sorted), 0, off.length - 1));
    }

    /** Whether nothing of it was there before some drawing, and most of it was from there on. */
    static boolean cameAtOnce(double[] off, int at, double departed) {
        double before = 0;
        for (int i = THREE; i < at + WINDOW && i + THREE <= off.length; i++) {
            before = Math.max(before, middle(off, i - THREE, i) / departed);
            if (before < BEFORE && after(off, i, at + WINDOW, departed) > STEP) {
                return true;
            }
        }
        return false;
    }

    private static double after(double[] off, int from, int to, double departed) {
        double least = 1;
        for (int i = from; i + THREE <= Math.min(off.length, Math.max(to, from + THREE)); i++) {
            least = Math.min(least, middle(off, i, i + THREE) / departed);
        }
        return least;
    }

    /** The drawing of the window that shows the change most typically. */
    int typical(double[] off) {
        int best = at;
        for (int i = at; i < at + WINDOW; i++) {
            best = Math.abs(off[i] - departed) < Math.abs(off[best] - departed) ? i : best;
        }
        return best;
    }

    /** Whether the values' end is still over half of the way. */
    boolean stays(double[] off) {
        return Math.abs(middle(off, off.length - WINDOW, off.length)) >= SHOWS * Math.abs(departed);
    }

    /** The middle of some values; what lies outside of them is left out. */
    static double middle(double[] values, int from, int to) {
        return median(Arrays.copyOfRange(values, Math.max(0, from), Math.min(values.length, to)));
    }

    /** The median; sorts the array. */
    static double median(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        return n == 0 ? 0 : n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    }
}
