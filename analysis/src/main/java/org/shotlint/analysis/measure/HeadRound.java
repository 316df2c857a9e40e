package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The round of a figure's head: the largest circle within its silhouette, there where the head is. What has the head's colours and lies
 * outside of it stands out: a pony tail, a hat, ears. A head is rigid, so no pose takes that away.
 *
 * <p>Known failure: a head that is no rounder than a box; what stands out is then measured as less, on the sheet as well.
 */
record HeadRound(double x, double y, double radius) {
    private static final double MARGIN = 1.12;
    private static final double REACH = 3;
    private static final int STEP = 3;

    /** The round in the rows above {@code until}, in pixels of the figure's box. */
    static HeadRound of(FigureShape.Figure figure, int until) {
        Silhouette s = figure.silhouette();
        int width = s.width();
        // Cut at the neck, or the circle would be the body's.
        int[] depth = Ink.depth(Arrays.copyOf(s.mask(), width * until), width, until);
        int best = 0;
        for (int i = 0; i < depth.length; i++) {
            best = depth[i] > depth[best] ? i : best;
        }
        return new HeadRound(best % width, best / width, (double) depth[best] / STEP);
    }

    /** For each of some entries of the palette, how much of it stands out, of the circle's area; 0 for entries below 0. */
    List<Double> beyond(FigureShape.Figure figure, SwatchFit fit, List<Integer> swatches) {
        Silhouette s = figure.silhouette();
        int[] counts = new int[1 + swatches.stream().mapToInt(k -> k).max().orElse(0)];
        int left = (int) Math.max(0, x - REACH * radius);
        int right = (int) Math.min(s.width(), x + REACH * radius);
        int bottom = (int) Math.min(s.height(), y + REACH * radius);
        double within = MARGIN * radius * MARGIN * radius;
        for (int v = 0; v < bottom; v++) {
            for (int u = left; u < right; u++) {
                if (s.covers(s.left() + u, s.top() + v) && (u - x) * (u - x) + (v - y) * (v - y) > within) {
                    int swatch = fit.swatch(figure.samples(), figure.at(u, v));
                    if (swatch >= 0 && swatch < counts.length) {
                        counts[swatch]++;
                    }
                }
            }
        }
        double round = Math.max(1, Math.PI * radius * radius);
        List<Double> beyond = new ArrayList<>();
        swatches.forEach(k -> beyond.add(k < 0 ? 0 : counts[k] / round));
        return List.copyOf(beyond);
    }
}
