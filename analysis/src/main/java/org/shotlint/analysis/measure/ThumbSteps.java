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
        return distance(t, t + 1) / (usualStep(t) + 0.15);
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

    /** Median step of the six before and after {@code t}, in levels. */
    double usualStep(int t) {
        double[] around = new double[2 * AROUND];
        int n = 0;
        for (int k = t - AROUND; k <= t + AROUND; k++) {
            if (k != t && k >= 0 && k < steps()) {
                around[n++] = distance(k, k + 1);
            }
        }
        return Grids.quantile(around, n, 0.5);
    }

    /** The larger of the two steps beside {@code t} over step {@code t}. */
    double besideRatio(int t) {
        double before = t > 0 ? distance(t - 1, t) : 0;
        double after = t + 1 < steps() ? distance(t + 1, t + 2) : 0;
        return Math.max(before, after) / Math.max(1e-3, distance(t, t + 1));
    }

    /**
     * Where a step jumps.
     *
     * @param share of the moving cells that change clearly more than in the five steps before and after, 0 to 1
     * @param area share of the frame those cells cover
     * @param apart share of those cells outside their largest connected region
     */
    record Jump(double share, double area, double apart) {}

    Jump jump(int t) {
        int moving = 0;
        int more = 0;
        boolean[] jumps = new boolean[W * H];
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
                jumps[cell] = here > MORE_THAN_USUAL * usual;
                more += jumps[cell] ? 1 : 0;
            }
        }
        if (moving < 20) {
            return new Jump(0, 0, 0);
        }
        return new Jump(
                (double) more / moving,
                (double) more / (W * H),
                more == 0 ? 0 : 1 - (double) largestRegion(jumps) / more);
    }

    /** Cells of the largest region, where regions up to three cells apart count as one. */
    private static int largestRegion(boolean[] set) {
        boolean[] seen = new boolean[set.length];
        int[] queue = new int[set.length];
        int largest = 0;
        for (int start = 0; start < set.length; start++) {
            if (!set[start] || seen[start]) {
                continue;
            }
            int head = 0;
            int tail = 0;
            queue[tail++] = start;
            seen[start] = true;
            while (head < tail) {
                int cell = queue[head++];
                for (int y = Math.max(0, cell / W - 3); y <= Math.min(H - 1, cell / W + 3); y++) {
                    for (int x = Math.max(0, cell % W - 3); x <= Math.min(W - 1, cell % W + 3); x++) {
                        if (set[y * W + x] && !seen[y * W + x]) {
                            seen[y * W + x] = true;
                            queue[tail++] = y * W + x;
                        }
                    }
                }
            }
            largest = Math.max(largest, tail);
        }
        return largest;
    }
}
