package org.shotlint.analysis.evidence;

import java.util.List;

/**
 * The colours of a subject in one drawing, or in several: how much of it lies near each of a number of colours. Immutable.
 *
 * <p>Brightness counts coarsely and colour finely, so that light changes it little.
 */
public final class Palette {
    private final int frame;
    private final float[] shares;

    /**
     * A palette of shares, which are brought to a sum of 1.
     *
     * @param frame clip frame that shows the drawing first
     * @throws IllegalArgumentException if there is nothing to share
     */
    public Palette(int frame, float[] shares) {
        double sum = 0;
        for (float share : shares) {
            sum += share;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("a palette of frame " + frame + " has no colours");
        }
        this.frame = frame;
        this.shares = shares.clone();
        for (int i = 0; i < shares.length; i++) {
            this.shares[i] /= (float) sum;
        }
    }

    /** Clip frame that shows the drawing first. */
    public int frame() {
        return frame;
    }

    /** The mean of some palettes, which must not be none; its frame is that of the middle one. */
    public static Palette mean(List<Palette> some) {
        float[] sum = new float[some.get(0).shares.length];
        for (Palette one : some) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one.shares[i];
            }
        }
        return new Palette(some.get(some.size() / 2).frame, sum);
    }

    /** Share of the colours that the other does not have: 0 the same, 1 nothing in common. */
    public double distance(Palette other) {
        double apart = 0;
        for (int i = 0; i < shares.length; i++) {
            apart += Math.abs(shares[i] - other.shares[i]);
        }
        return apart / 2;
    }

    /** Share of the colours that the ones do not have of the others, less half of what either changes by on its own; neither may be none. */
    public static double apart(List<Palette> ones, List<Palette> others) {
        double between = mean(ones).distance(mean(others));
        return Math.max(0, between - Math.max(spread(ones), spread(others)) / 2);
    }

    /** Mean distance of some palettes from their mean. */
    private static double spread(List<Palette> some) {
        Palette mean = mean(some);
        return some.stream()
                .mapToDouble(palette -> palette.distance(mean))
                .average()
                .orElse(0);
    }
}
