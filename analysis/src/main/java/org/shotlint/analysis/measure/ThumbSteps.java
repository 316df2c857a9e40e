package org.shotlint.analysis.measure;

import java.util.List;

/**
 * Jumps in time seen on 64 x 36 thumbnails: how far one step goes beyond the steps around it, how many ordinary steps would change the
 * picture as much, and over how much of what moves. Found by sweep over clips with frames taken out.
 */
final class ThumbSteps {
    private static final int W = WorkFrame.THUMB_WIDTH;
    private static final int H = WorkFrame.THUMB_HEIGHT;
    private static final int AROUND = 6;
    private static final int MAX_FRAMES = 8;
    private static final double MOVING_LEVELS = 4;
    private static final double MORE_THAN_USUAL = 1.3;

    private final List<Drawing> drawings;
    private final float[][] smooth;

    ThumbSteps(List<Drawing> drawings) {
        this.drawings = drawings;
        this.smooth = new float[drawings.size()][];
        for (int i = 0; i < smooth.length; i++) {
            byte[] thumb = drawings.get(i).thumb();
            float[] values = new float[thumb.length];
            for (int k = 0; k < values.length; k++) {
                values[k] = thumb[k] & 0xff;
            }
            smooth[i] = Grids.boxMean(values, W, 1);
        }
    }

    int steps() {
        return Math.max(0, drawings.size() - 1);
    }

    /** Mean absolute difference of drawings {@code i} and {@code j}, in levels. */
    double distance(int i, int j) {
        double sum = 0;
        for (int k = 0; k < W * H; k++) {
            sum += Math.abs(smooth[i][k] - smooth[j][k]);
        }
        return sum / (W * H);
    }

    /** Step {@code t} over the median step around it plus 0.15 levels. */
    double jumpRatio(int t) {
        double[] around = new double[2 * AROUND];
        int n = 0;
        for (int k = t - AROUND; k <= t + AROUND; k++) {
            if (k != t && k >= 0 && k < steps()) {
                around[n++] = distance(k, k + 1);
            }
        }
        return distance(t, t + 1) / (Grids.quantile(around, n, 0.5) + 0.15);
    }

    /** The largest number of steps, up to 8, that nearby change the picture less than step {@code t} does. */
    int framesJumped(int t) {
        double here = distance(t, t + 1);
        int jumped = 0;
        for (int k = 1; k <= MAX_FRAMES; k++) {
            double[] around = new double[2 * (AROUND + MAX_FRAMES)];
            int n = 0;
            for (int i = Math.max(0, t - AROUND - k + 1); i + k <= Math.min(steps(), t + 1 + AROUND + k - 1); i++) {
                boolean across = i <= t && i + k > t;
                if (!across && n < around.length) {
                    around[n++] = distance(i, i + k);
                }
            }
            if (n > 0 && Grids.quantile(around, n, 0.5) < here) {
                jumped = k;
            }
        }
        return jumped;
    }

    /** Share of the moving cells that change clearly more in step {@code t} than in the five steps before and after. */
    double jumpShare(int t) {
        int moving = 0;
        int more = 0;
        for (int cell = 0; cell < W * H; cell++) {
            double usual = 0;
            for (int k = Math.max(0, t - 5); k <= Math.min(steps() - 1, t + 5); k++) {
                if (k != t) {
                    usual = Math.max(usual, Math.abs(smooth[k + 1][cell] - smooth[k][cell]));
                }
            }
            double here = Math.abs(smooth[t + 1][cell] - smooth[t][cell]);
            if (Math.max(here, usual) > MOVING_LEVELS) {
                moving++;
                if (here > MORE_THAN_USUAL * usual) {
                    more++;
                }
            }
        }
        return moving < 20 ? 0 : (double) more / moving;
    }
}
