package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.time.FrameRate;

/**
 * Places inside of a body that show, from some look on, colours that they never showed before, and never again those that they did. A walk
 * and a gesture bring back what was there; brightness is taken away by one factor for each look.
 */
final class InsideSplits {
    private static final double REST_SECONDS = 0.6;
    private static final double WITHIN_SECONDS = 1.8;
    private static final int LEAST_LOOKS = 6;
    private static final double INSIDE = 0.85;
    private static final int LEAST_INSIDE = 20;
    private static final int SAME_LEVELS = 20;
    private static final double NEW = 0.7;
    private static final double LASTING = 0.5;
    private static final double LEAST_SHARE = 0.03;
    private static final int DARK = 8;
    private static final double MOST_GAIN = 2;

    private final BodyLooks looks;
    private final int count;
    private final int restFrames;
    private final int withinFrames;
    private final List<Integer> cells;
    private final int[][] levels;
    private final int[][] replaced;

    InsideSplits(BodyLooks looks, FrameRate rate) {
        this.looks = looks;
        this.count = looks.count();
        this.restFrames = rate.framesIn(REST_SECONDS, 1);
        this.withinFrames = rate.framesIn(WITHIN_SECONDS, 1);
        boolean[] steady = looks.steady(INSIDE);
        int width = looks.width();
        this.cells = IntStream.range(0, steady.length)
                .filter(i ->
                        steady[i] && i % width > 0 && i % width < width - 1 && i >= width && i < looks.cells() - width)
                .boxed()
                .toList();
        this.levels = new int[count][];
        this.replaced = new int[count][count];
    }

    /** The clearest change; empty where too little of the body is seen in nearly all looks. */
    Optional<BodySplit> replaced() {
        if (cells.size() < LEAST_INSIDE || count < 2 * LEAST_LOOKS) {
            return Optional.empty();
        }
        light();
        cells.forEach(this::compare);
        List<BodySplit> splits = new ArrayList<>();
        for (int last = LEAST_LOOKS - 1; last < count; last++) {
            for (int first = last + 1; first + LEAST_LOOKS <= count; first++) {
                double share = (double) replaced[last][first] / cells.size();
                if (share >= LEAST_SHARE && isTimely(last, first)) {
                    splits.add(new BodySplit(last, first, share, 0, new boolean[looks.cells()], share));
                }
            }
        }
        return BodySplit.clearest(splits);
    }

    private boolean isTimely(int last, int first) {
        return looks.frame(last) - looks.frame(0) >= restFrames
                && looks.frame(count - 1) - looks.frame(first) >= restFrames
                && looks.frame(first) - looks.frame(last) <= withinFrames;
    }

    /** Takes the brightness of each look from its luma. */
    private void light() {
        double[][] luma = new double[cells.size()][count];
        for (int t = 0; t < count; t++) {
            for (int k = 0; k < luma.length; k++) {
                luma[k][t] = looks.pixels(t)[3 * cells.get(k)] & 0xff;
            }
        }
        double[] usual = new double[luma.length];
        for (int k = 0; k < usual.length; k++) {
            usual[k] = Math.max(DARK, Grids.middle(luma[k]));
        }
        for (int t = 0; t < count; t++) {
            double[] gains = new double[usual.length];
            for (int k = 0; k < gains.length; k++) {
                gains[k] = luma[k][t] / usual[k];
            }
            double gain = Math.max(1 / MOST_GAIN, Math.min(MOST_GAIN, Grids.middle(gains)));
            byte[] pixels = looks.pixels(t);
            levels[t] = new int[pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                int level = pixels[i] & 0xff;
                levels[t][i] = i % 3 == 0 ? (int) (level / gain) : level;
            }
        }
    }

    /** Adds a cell to all changes in which it is replaced. */
    private void compare(int cell) {
        boolean[][] same = new boolean[count][count];
        int[] firstSeen = new int[count];
        int[] lastSeen = new int[count];
        for (int t = 0; t < count; t++) {
            firstSeen[t] = count;
            lastSeen[t] = -1;
            for (int other = 0; other < count; other++) {
                same[t][other] = isSeen(cell, t, other);
                if (same[t][other]) {
                    firstSeen[t] = Math.min(firstSeen[t], other);
                    lastSeen[t] = other;
                }
            }
        }
        double[] alikeUpTo = alike(same, true);
        double[] alikeFrom = alike(same, false);
        for (int last = LEAST_LOOKS - 1; last < count; last++) {
            if (alikeUpTo[last] < LASTING) {
                continue;
            }
            for (int first = last + 1; first + LEAST_LOOKS <= count; first++) {
                if (alikeFrom[first] >= LASTING && isReplaced(firstSeen, lastSeen, last, first)) {
                    replaced[last][first]++;
                }
            }
        }
    }

    private boolean isReplaced(int[] firstSeen, int[] lastSeen, int last, int first) {
        int newAfter = 0;
        for (int t = first; t < count; t++) {
            newAfter += firstSeen[t] > last ? 1 : 0;
        }
        int newBefore = 0;
        for (int t = 0; t <= last; t++) {
            newBefore += lastSeen[t] < first ? 1 : 0;
        }
        return newAfter >= NEW * (count - first) && newBefore >= NEW * (last + 1);
    }

    /** Share of pairs of looks that show the same, among those up to each look, or from it on. */
    private double[] alike(boolean[][] same, boolean upTo) {
        double[] alike = new double[count];
        int pairs = 0;
        for (int k = 0; k < count; k++) {
            int t = upTo ? k : count - 1 - k;
            for (int j = 0; j <= k; j++) {
                int other = upTo ? j : count - 1 - j;
                pairs += same[t][other] ? 1 : 0;
                pairs += other != t && same[other][t] ? 1 : 0;
            }
            alike[t] = (double) pairs / ((k + 1) * (k + 1));
        }
        return alike;
    }

    /** Whether another look shows the cell's colour in or next to it. */
    private boolean isSeen(int cell, int t, int other) {
        int[] own = levels[t];
        int[] theirs = levels[other];
        int width = looks.width();
        for (int y = -width; y <= width; y += width) {
            for (int x = -1; x <= 1; x++) {
                int there = 3 * (cell + y + x);
                int apart = Math.abs(own[3 * cell] - theirs[there])
                        + Math.abs(own[3 * cell + 1] - theirs[there + 1])
                        + Math.abs(own[3 * cell + 2] - theirs[there + 2]);
                if (apart <= SAME_LEVELS) {
                    return true;
                }
            }
        }
        return false;
    }
}
