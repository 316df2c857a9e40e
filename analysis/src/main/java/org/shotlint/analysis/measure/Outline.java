package org.shotlint.analysis.measure;

import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.colour.LabColour;

/**
 * The colour of the line around a figure. The line is what, along the rim, is darker than both its sides (black top-hat).
 *
 * <p>Known failure: where what lies behind is as dark as the line, the line is not seen.
 */
final class Outline {
    private static final double LINE_REACH = 0.02;
    private static final int OUTSIDE_PX = 1;
    private static final double LINE_LEVELS = 22;
    private static final int DEPTH_STEP = 3;

    private Outline() {}

    /** The outline's colour where it is darkest; empty where a figure has none. */
    static Optional<LabColour> of(FigureShape.Figure figure) {
        Silhouette s = figure.silhouette();
        int[] depth = Ink.depth(s.mask(), s.width(), s.height());
        int reach = Math.max(2, (int) Math.round(LINE_REACH * s.height()));
        int left = Math.max(0, s.left() - reach);
        int top = Math.max(0, s.top() - reach);
        int width = Math.min(figure.pictureWidth(), s.left() + s.width() + reach) - left;
        int height = Math.min(figure.pictureHeight(), s.top() + s.height() + reach) - top;
        byte[] luma = new byte[width * height];
        byte[] covered = s.in(left, top, width, height);
        byte[] near = new byte[width * height];
        byte[] own = MaskShapes.grown(covered, width, height, OUTSIDE_PX);
        for (int y = 0; y < height; y++) {
            int from = (top + y) * figure.pictureWidth() + left;
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                luma[i] = figure.samples()[3 * (from + x)];
                // What the outline may be: inside no deeper than a line is wide, outside no further than the silhouette
                // may be off.
                boolean deep = covered[i] != 0
                        && depth[(top + y - s.top()) * s.width() + left + x - s.left()] > DEPTH_STEP * (reach + 1);
                near[i] = (byte) (deep || own[i] == 0 ? 0 : 1);
            }
        }
        byte[] closed = MaskShapes.joined(luma, width, height, reach);
        double weight = 0;
        double[] sum = new double[4];
        int[] depths = IntStream.range(0, luma.length)
                .filter(i -> near[i] != 0)
                .map(i -> (closed[i] & 0xff) - (luma[i] & 0xff))
                .filter(darker -> darker > LINE_LEVELS)
                .sorted()
                .toArray();
        if (depths.length < s.height() / 2) {
            return Optional.empty();
        }
        double peak = depths[depths.length * 3 / 4];
        for (int i = 0; i < luma.length; i++) {
            if (near[i] == 0) {
                continue;
            }
            double darker = (closed[i] & 0xff) - (luma[i] & 0xff);
            if (darker >= peak) {
                int at = 3 * ((top + i / width) * figure.pictureWidth() + left + i % width);
                weight++;
                for (int c = 0; c < 3; c++) {
                    sum[1 + c] += figure.samples()[at + c] & 0xff;
                }
            }
        }
        return Optional.of(LabColour.ofYcc((int) (sum[1] / weight), (int) (sum[2] / weight), (int) (sum[3] / weight)));
    }
}
