package org.shotlint.analysis.measure;

import java.util.Arrays;
import java.util.List;
import org.shotlint.analysis.sheet.SheetSwatch;

/**
 * The line that a figure is drawn with, and how wide its legs are between their lines.
 *
 * <p>Idea: the line is the colour that most of a figure's rim has on the sheet. Its share of the figure grows with its weight, whatever lies
 * behind the figure and however soft the picture is; softness moves the border between a line and what it encloses, but not to one side. A
 * leg's width is twice the depth of the middle of what lies between lines, so it does not matter how a leg is bent or whether the other one
 * is behind it.
 *
 * <p>Known failure: a character without outlines has no line, and legs beneath a robe are the robe.
 */
final class Ink {
    private static final int STEP = 3;
    private static final int RIM = 2 * STEP;
    private static final double MOSTLY = 0.5;
    private static final double WIDEST_HALF = 0.02;
    private static final double SOMEWHAT = 0.08;
    private static final double DARK = 32;
    private static final double FEET = 0.9;
    private static final double BELOW = 0.35;
    private static final int LEAST_ROWS = 12;

    private Ink() {}

    /** Which of the palette's colours the line has; none where the rim shows other colours for the most part. */
    static boolean[] of(List<FigureShape.Figure> figures, SwatchFit labels, List<SheetSwatch> palette) {
        int[] seen = new int[palette.size()];
        int all = 0;
        for (FigureShape.Figure figure : figures) {
            Silhouette s = figure.silhouette();
            int[] depth = depth(s.mask(), s.width(), s.height());
            for (int i = 0; i < depth.length; i++) {
                if (depth[i] > 0 && depth[i] <= RIM) {
                    int swatch = labels.swatch(figure.samples(), figure.at(i % s.width(), i / s.width()));
                    all++;
                    if (swatch >= 0) {
                        seen[swatch]++;
                    }
                }
            }
        }
        boolean[] ink = new boolean[palette.size()];
        double own = 0;
        for (int k = 0; k < ink.length; k++) {
            ink[k] = seen[k] > SOMEWHAT * all && palette.get(k).colour().lightness() < DARK;
            own += ink[k] ? seen[k] : 0;
        }
        return own > MOSTLY * all ? ink : new boolean[palette.size()];
    }

    /** Share of a figure that its line takes: what has the line's colour and is no wider than a line can be. */
    static double share(FigureShape.Figure figure, SwatchFit labels, boolean[] ink) {
        Silhouette s = figure.silhouette();
        int width = s.width();
        int height = s.height();
        byte[] covered = s.mask();
        byte[] inked = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int from = figure.at(0, y);
            for (int x = 0; x < width; x++) {
                if (covered[y * width + x] != 0) {
                    int swatch = labels.swatch(figure.samples(), from + x);
                    inked[y * width + x] = (byte) (swatch >= 0 && ink[swatch] ? 1 : 0);
                }
            }
        }
        int widest = (int) Math.round(STEP * WIDEST_HALF * height);
        int[] depth = depth(inked, width, height);
        byte[] outsideWide = new byte[inked.length];
        for (int i = 0; i < inked.length; i++) {
            outsideWide[i] = (byte) (depth[i] > widest ? 0 : 1);
        }
        int[] toWide = depth(outsideWide, width, height);
        double line = 0;
        for (int y = 0; y < height; y++) {
            int toEdge = Math.min(y, height - 1 - y);
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                boolean atEdge = Math.min(Math.min(x, width - 1 - x), toEdge) * STEP < widest;
                line += inked[i] != 0 && (atEdge || toWide[i] > widest) ? 1 : 0;
            }
        }
        return line / Math.max(1, s.area());
    }

    /** Mean luma of a figure without its line. */
    static double brightness(FigureShape.Figure figure, SwatchFit labels, boolean[] ink) {
        Silhouette s = figure.silhouette();
        byte[] covered = s.mask();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < s.height(); y++) {
            int from = figure.at(0, y);
            for (int x = 0; x < s.width(); x++) {
                int pixel = from + x;
                if (covered[y * s.width() + x] != 0) {
                    int swatch = labels.swatch(figure.samples(), pixel);
                    if (swatch < 0 || !ink[swatch]) {
                        sum += figure.samples()[3 * pixel] & 0xff;
                        count++;
                    }
                }
            }
        }
        return sum / Math.max(1, count);
    }

    /** Width of the legs between their lines in pixels; 0 where none is told. @param from first row of the legs */
    static double legWidth(FigureShape.Figure figure, SwatchFit labels, boolean[] ink, int from) {
        Silhouette s = figure.silhouette();
        int to = (int) (FEET * s.height());
        int rows = to - from;
        if (rows < LEAST_ROWS) {
            return 0;
        }
        byte[] fill = s.in(s.left(), s.top() + from, s.width(), rows);
        for (int y = 0; y < rows; y++) {
            int first = figure.at(0, from + y);
            for (int x = 0; x < s.width(); x++) {
                int i = y * s.width() + x;
                if (fill[i] != 0) {
                    int swatch = labels.swatch(figure.samples(), first + x);
                    fill[i] = (byte) (swatch < 0 || !ink[swatch] ? 1 : 0);
                }
            }
        }
        int[] depth = depth(fill, s.width(), rows);
        double[] deepest = new double[rows];
        int count = 0;
        for (int y = (int) (BELOW * rows); y < rows; y++) {
            int most = 0;
            for (int x = 0; x < s.width(); x++) {
                most = Math.max(most, depth[y * s.width() + x]);
            }
            if (most > STEP) {
                deepest[count++] = most;
            }
        }
        if (count < LEAST_ROWS / 2) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(deepest, count);
        Arrays.sort(sorted);
        return (2
                                * Arrays.stream(sorted, count / 4, 3 * count / 4 + 1)
                                        .average()
                                        .orElse(0)
                        - STEP)
                / STEP;
    }

    /** Distance of each pixel to the outside, in thirds of a pixel (chamfer 3-4). */
    static int[] depth(byte[] mask, int width, int height) {
        // With a border of noughts, so that nothing has to be asked at the edges.
        int wide = width + 2;
        int[] depth = new int[wide * (height + 2)];
        for (int y = 0; y < height; y++) {
            int at = (y + 1) * wide + 1;
            for (int x = 0; x < width; x++, at++) {
                if (mask[y * width + x] != 0) {
                    int straight = Math.min(depth[at - wide], depth[at - 1]) + STEP;
                    int across = Math.min(depth[at - wide - 1], depth[at - wide + 1]) + STEP + 1;
                    depth[at] = Math.min(straight, across);
                }
            }
        }
        int[] found = new int[mask.length];
        for (int y = height - 1; y >= 0; y--) {
            int at = (y + 2) * wide - 2;
            for (int x = width - 1; x >= 0; x--, at--) {
                if (depth[at] != 0) {
                    int straight = Math.min(depth[at + wide], depth[at + 1]) + STEP;
                    int across = Math.min(depth[at + wide + 1], depth[at + wide - 1]) + STEP + 1;
                    depth[at] = Math.min(depth[at], Math.min(straight, across));
                    found[y * width + x] = depth[at];
                }
            }
        }
        return found;
    }
}
