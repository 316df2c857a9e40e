package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Transitions that last: dissolves, wipes and their relatives, and fades through black.
 *
 * <p>A run of pairs each of which leaves some of the picture unexplained, that adds up to a whole picture, between two drawings that have
 * nothing in common, while the camera does not pan. A dissolve so slow that no pair stands out is found by its blend: the thumbnails between
 * two unlike drawings are mixtures of the two with a share that grows steadily. A fade passes through a dark, flat picture.
 */
final class TransitionFinder {
    private static final double OPEN = 0.08;
    private static final double TOTAL = 1.2;
    private static final double SHARE_OF_PEAK = 0.35;
    private static final double PEAK = 0.15;
    private static final int MIN_PAIRS = 6;
    private static final int MAX_PAIRS = 48;
    private static final double UNLIKE = 0.15;
    private static final int[] FURTHER = {0, 4, 8};
    private static final double MAX_BACKWARDS = 0.2;
    private static final double MIN_PROGRESS = 0.32;
    private static final double PANNING = 0.03;
    private static final double DARK_LEVELS = 20;
    private static final double FLAT_LEVELS = 5;
    private static final int MIN_BLEND = 6;
    private static final int BLEND_REST = 3;
    private static final double BLEND_UNLIKE = 0.3;
    private static final double BLEND_RESIDUAL = 0.35;
    private static final double BLEND_LINEARITY = 0.12;
    private static final double BLEND_STEP_LEVELS = 0.4;

    /**
     * A transition between the drawings {@code first} (last of the old shot) and {@code last} (first of the new one).
     *
     * @param kind {@code dissolve}, {@code wipe} or {@code fade}
     */
    record Transition(int first, int last, String kind) {}

    private final List<Drawing> drawings;
    private final List<PairLog> pairs;

    TransitionFinder(List<Drawing> drawings, List<PairLog> pairs) {
        this.drawings = drawings;
        this.pairs = pairs;
    }

    /** All transitions, in order and apart. */
    List<Transition> find() {
        List<Transition> found = new ArrayList<>();
        found.addAll(fades());
        addApart(found, runs());
        addApart(found, blends());
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return found;
    }

    private static void addApart(List<Transition> found, List<Transition> more) {
        for (Transition t : more) {
            if (found.stream().noneMatch(f -> f.first() < t.last() + 4 && t.first() < f.last() + 4)) {
                found.add(t);
            }
        }
    }

    private double coverage(int pair) {
        return Math.max(pairs.get(pair).lostShare(), pairs.get(pair).bornShare());
    }

    /** Peaks of coverage, highest first, each with the pairs around it that stand out with it. */
    private List<Transition> runs() {
        List<Transition> found = new ArrayList<>();
        boolean[] used = new boolean[pairs.size()];
        for (int peak = highest(used); peak >= 0 && coverage(peak) > PEAK; peak = highest(used)) {
            double floor = Math.max(OPEN, SHARE_OF_PEAK * coverage(peak));
            int first = reach(peak, -1, floor);
            int last = reach(peak, 1, floor);
            double total = 0;
            for (int t = first; t <= last; t++) {
                used[t] = true;
                total += coverage(t);
            }
            int length = last - first + 1;
            boolean whole = first >= 3 && last + 3 < pairs.size();
            if (whole
                    && length >= MIN_PAIRS
                    && length <= MAX_PAIRS
                    && total > TOTAL
                    && !pans(first, last + 1)
                    && unlike(first - 1, last + 2)
                    && progresses(first - 1, last + 2)) {
                found.add(new Transition(first, last + 1, "wipe"));
            }
        }
        return found;
    }

    private int highest(boolean[] used) {
        int best = -1;
        for (int t = 0; t < used.length; t++) {
            if (!used[t] && (best < 0 || coverage(t) > coverage(best))) {
                best = t;
            }
        }
        return best;
    }

    /** The furthest pair from {@code peak} in a direction that is reached without two low pairs in a row. */
    private int reach(int peak, int direction, double floor) {
        int end = peak;
        for (int t = peak + direction; t >= 0 && t < pairs.size() && Math.abs(t - end) <= 2; t += direction) {
            if (coverage(t) >= floor) {
                end = t;
            }
        }
        return end;
    }

    private boolean pans(int from, int to) {
        double[] shifts = pairs.subList(from, to).stream()
                .mapToDouble(PairLog::cameraShift)
                .toArray();
        return Grids.quantile(shifts, shifts.length, 0.5) > PANNING;
    }

    private List<Transition> fades() {
        List<Transition> found = new ArrayList<>();
        int t = 0;
        while (t < drawings.size()) {
            if (!dark(t)) {
                t++;
                continue;
            }
            int end = t;
            while (end < drawings.size() && dark(end)) {
                end++;
            }
            int first = t;
            while (first > 0
                    && drawings.get(first - 1).meanLuma() > drawings.get(first).meanLuma() + 0.2) {
                first--;
            }
            int last = end - 1;
            while (last + 1 < drawings.size()
                    && drawings.get(last + 1).meanLuma() > drawings.get(last).meanLuma() + 0.2) {
                last++;
            }
            if (first > 1 && first < t && last > end - 1 && last + 2 < drawings.size()) {
                found.add(new Transition(first, last, "fade"));
            }
            t = end;
        }
        return found;
    }

    private boolean dark(int drawing) {
        byte[] thumb = drawings.get(drawing).thumb();
        double mean = 0;
        for (byte b : thumb) {
            mean += b & 0xff;
        }
        mean /= thumb.length;
        double deviation = 0;
        for (byte b : thumb) {
            deviation += Math.abs((b & 0xff) - mean);
        }
        return mean < DARK_LEVELS + 16 && deviation / thumb.length < FLAT_LEVELS;
    }

    private List<Transition> blends() {
        double[] steps = new double[pairs.size()];
        for (int t = 0; t < steps.length; t++) {
            steps[t] =
                    meanDifference(drawings.get(t).thumb(), drawings.get(t + 1).thumb());
        }
        List<Transition> found = new ArrayList<>();
        for (int first = BLEND_REST; first < steps.length - BLEND_REST; first++) {
            if (steps[first] < 1.5 * Math.max(steps[first - 1], steps[first - 2])) {
                continue;
            }
            for (int last = first + MIN_BLEND; last <= Math.min(first + MAX_PAIRS, steps.length - BLEND_REST); last++) {
                if (isPlateau(steps, first, last) && isBlend(first, last)) {
                    found.add(new Transition(first, last, "dissolve"));
                    first = last;
                    break;
                }
            }
        }
        return found;
    }

    /** Whether the steps from {@code first} to before {@code last} are even, and clearly above those just outside. */
    private static boolean isPlateau(double[] steps, int first, int last) {
        double mean = 0;
        for (int t = first; t < last; t++) {
            mean += steps[t] / (last - first);
        }
        double outside = Math.max(Math.max(steps[first - 1], steps[first - 2]), Math.max(steps[last], steps[last + 1]));
        if (mean < BLEND_STEP_LEVELS || mean < 1.5 * outside) {
            return false;
        }
        for (int t = first; t < last; t++) {
            if (steps[t] < 0.4 * mean || steps[t] > 2.2 * mean) {
                return false;
            }
        }
        return true;
    }

    private static double meanDifference(byte[] a, byte[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 0xff) - (b[i] & 0xff));
        }
        return (double) sum / a.length;
    }

    private boolean isBlend(int first, int last) {
        byte[] a = drawings.get(first).thumb();
        byte[] b = drawings.get(last).thumb();
        double span = 0;
        for (int i = 0; i < a.length; i++) {
            double d = (b[i] & 0xff) - (a[i] & 0xff);
            span += d * d;
        }
        if (likeness(first, last) > BLEND_UNLIKE) {
            return false;
        }
        double before = 0;
        for (int m = first + 1; m < last; m++) {
            byte[] mid = drawings.get(m).thumb();
            double dot = 0;
            for (int i = 0; i < a.length; i++) {
                dot += ((mid[i] & 0xff) - (a[i] & 0xff)) * (double) ((b[i] & 0xff) - (a[i] & 0xff));
            }
            double share = dot / span;
            double rest = 0;
            for (int i = 0; i < a.length; i++) {
                double blend = (a[i] & 0xff) + share * ((b[i] & 0xff) - (a[i] & 0xff)) - (mid[i] & 0xff);
                rest += blend * blend;
            }
            double expected = (m - first) / (double) (last - first);
            if (Math.sqrt(rest / span) > BLEND_RESIDUAL
                    || share < before - 0.02
                    || Math.abs(share - expected) > BLEND_LINEARITY) {
                return false;
            }
            before = share;
        }
        return true;
    }

    /** Whether the pictures between go from the one to the other without turning back; a body that flaps or passes does not. */
    private boolean progresses(int first, int last) {
        double furthest = 0;
        double backwards = 0;
        int half = (first + last) / 2;
        double early = 0;
        double late = 0;
        for (int m = first + 1; m < last; m++) {
            double from =
                    meanDifference(drawings.get(first).thumb(), drawings.get(m).thumb());
            double to =
                    meanDifference(drawings.get(last).thumb(), drawings.get(m).thumb());
            double share = from / Math.max(1e-6, from + to);
            backwards = Math.max(backwards, furthest - share);
            furthest = Math.max(furthest, share);
            if (m <= half) {
                early += share / (half - first);
            } else {
                late += share / Math.max(1, last - 1 - half);
            }
        }
        return backwards < MAX_BACKWARDS && late - early > MIN_PROGRESS;
    }

    /** Whether the pictures before {@code first} and after {@code last} have nothing in common, near and further off. */
    private boolean unlike(int first, int last) {
        for (int further : FURTHER) {
            int a = Math.max(0, first - further);
            int b = Math.min(drawings.size() - 1, last + further);
            if (likeness(a, b) > UNLIKE) {
                return false;
            }
        }
        return true;
    }

    /** Correlation of locally normalised thumbnails, -1 to 1. */
    private double likeness(int i, int j) {
        return Correlation.ofLuma(drawings.get(i).thumb(), drawings.get(j).thumb(), WorkFrame.THUMB_WIDTH);
    }
}
