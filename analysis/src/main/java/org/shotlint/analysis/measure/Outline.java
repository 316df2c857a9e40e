package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.colour.LabColour;

/**
 * The line around a figure. It is what, along the rim, is darker than both its sides (black top-hat); its area over the length of the rim is
 * its width.
 *
 * <p>Known failure: where what lies behind is as dark as the line, the line is not seen.
 *
 * @param widthPx 0 for none
 * @param colour where it is darkest; empty for none
 */
record Outline(double widthPx, Optional<LabColour> colour) {
    private static final double LINE_REACH = 0.02;
    private static final int OUTSIDE_PX = 1;
    private static final double LINE_LEVELS = 22;
    private static final int DEPTH_STEP = 3;

    /** The outline of a figure. */
    static Outline of(FigureShape.Figure figure) {
        Silhouette s = figure.silhouette();
        int[] depth = depth(s.mask(), s.width(), s.height());
        int reach = Math.max(2, (int) Math.round(LINE_REACH * s.height()));
        int left = Math.max(0, s.left() - reach);
        int top = Math.max(0, s.top() - reach);
        int width = Math.min(figure.pictureWidth(), s.left() + s.width() + reach) - left;
        int height = Math.min(figure.pictureHeight(), s.top() + s.height() + reach) - top;
        int[] luma = new int[width * height];
        int[] near = new int[width * height];
        double edge = 0;
        for (int i = 0; i < luma.length; i++) {
            int x = left + i % width;
            int y = top + i / width;
            luma[i] = figure.samples()[3 * (y * figure.pictureWidth() + x)] & 0xff;
            near[i] = s.covers(x, y) ? depth[(y - s.top()) * s.width() + x - s.left()] : 0;
            edge += near[i] == DEPTH_STEP ? 1 : 0;
        }
        int[] outside = Extremes.most(near, width, height, OUTSIDE_PX);
        // What the outline may be: inside no deeper than a line is wide, outside no further than the silhouette
        // may be off.
        for (int i = 0; i < near.length; i++) {
            near[i] = near[i] > DEPTH_STEP * (reach + 1) || outside[i] == 0 ? 0 : 1;
        }
        int[] closed = Extremes.closed(luma, width, height, reach);
        double area = 0;
        double weight = 0;
        double[] sum = new double[4];
        List<Integer> depths = new ArrayList<>();
        for (int i = 0; i < luma.length; i++) {
            if (near[i] != 0 && closed[i] - luma[i] > LINE_LEVELS) {
                depths.add(closed[i] - luma[i]);
            }
        }
        if (depths.size() < s.height() / 2) {
            return new Outline(0, Optional.empty());
        }
        depths.sort(null);
        double peak = depths.get(depths.size() * 3 / 4);
        for (int i = 0; i < luma.length; i++) {
            if (near[i] == 0) {
                continue;
            }
            double darker = closed[i] - luma[i];
            if (darker > LINE_LEVELS) {
                area += Math.min(1, darker / peak);
            }
            if (darker >= peak) {
                int at = 3 * ((top + i / width) * figure.pictureWidth() + left + i % width);
                weight++;
                for (int c = 0; c < 3; c++) {
                    sum[1 + c] += figure.samples()[at + c] & 0xff;
                }
            }
        }
        LabColour colour = LabColour.ofYcc((int) (sum[1] / weight), (int) (sum[2] / weight), (int) (sum[3] / weight));
        return new Outline(area / Math.max(1, edge), Optional.of(colour));
    }

    /** Distance of each pixel to the outside, in thirds of a pixel (chamfer 3-4). */
    private static int[] depth(byte[] mask, int width, int height) {
        int[] depth = new int[mask.length];
        for (int i = 0; i < mask.length; i++) {
            int x = i % width;
            if (mask[i] != 0) {
                int up = i >= width ? depth[i - width] : 0;
                int left = x > 0 ? depth[i - 1] : 0;
                int upLeft = i >= width && x > 0 ? depth[i - width - 1] : 0;
                int upRight = i >= width && x < width - 1 ? depth[i - width + 1] : 0;
                depth[i] = Math.min(Math.min(up, left) + DEPTH_STEP, Math.min(upLeft, upRight) + DEPTH_STEP + 1);
            }
        }
        for (int i = mask.length - 1; i >= 0; i--) {
            int x = i % width;
            if (mask[i] != 0) {
                int down = i + width < mask.length ? depth[i + width] : 0;
                int right = x < width - 1 ? depth[i + 1] : 0;
                int downRight = i + width < mask.length && x < width - 1 ? depth[i + width + 1] : 0;
                int downLeft = i + width < mask.length && x > 0 ? depth[i + width - 1] : 0;
                depth[i] = Math.min(
                        depth[i],
                        Math.min(Math.min(down, right) + DEPTH_STEP, Math.min(downRight, downLeft) + DEPTH_STEP + 1));
            }
        }
        return depth;
    }
}
