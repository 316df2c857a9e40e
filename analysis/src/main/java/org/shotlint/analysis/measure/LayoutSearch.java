package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;

/**
 * Looks for the place where most of a character's colours lie as on its sheet.
 *
 * <p>Idea: the figures of the sheet, and their mirror images, are laid over the picture at some sizes and everywhere; a cell counts for a place
 * where it shows the colour that the figure has there, the more the rarer that colour is in the picture. A character that has one wrong
 * colour still has all others in their places, so what is found covers the wrong colour, too.
 *
 * <p>Cost: some 15 ms a picture. Known failure: a pose unlike all figures of the sheet.
 */
final class LayoutSearch {
    private static final int CELL = 4;
    private static final int STEP = 2;
    private static final int SAMPLES = 140;
    private static final double LEAST_HEIGHT = 0.22;
    private static final double LARGER = 1.14;
    private static final double MOST_GAIN = 4;
    private static final double CHANCE = 2;
    private static final double ROUNDING = 1e-6;
    private static final byte OUTSIDE = -2;

    private final List<Layout> layouts = new ArrayList<>();
    private final SwatchFit atRest;
    private final int colours;
    private final Map<Integer, List<Template>> templates = new HashMap<>();
    private int templateColumns;

    /** One figure: the colour of each pixel. */
    private record Layout(int width, int height, byte[] labels) {
        byte at(double across, double down) {
            return labels[(int) (down * height) * width + (int) (across * width)];
        }
    }

    /** A figure at one size: its cells, some of which are looked at. */
    private static final class Template {
        private final Layout layout;
        private final int columns;
        private final int rows;
        private final int[] offsets;
        private final byte[] labels;
        private final int full;

        /** @param gridColumns cells in a row of the picture */
        Template(Layout layout, int rows, int gridColumns) {
            this.layout = layout;
            this.rows = rows;
            columns = Math.max(1, (int) Math.round((double) rows * layout.width / layout.height));
            List<int[]> cells = new ArrayList<>();
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    byte label = layout.at((x + 0.5) / columns, (y + 0.5) / rows);
                    if (label >= 0) {
                        cells.add(new int[] {x, y, label});
                    }
                }
            }
            int count = Math.min(SAMPLES, cells.size());
            offsets = new int[count];
            labels = new byte[count];
            for (int i = 0; i < count; i++) {
                int[] cell = cells.get((int) ((long) i * cells.size() / count));
                offsets[i] = cell[1] * gridColumns + cell[0];
                labels[i] = (byte) cell[2];
            }
            full = cells.size();
        }

        /** For each sample, what it and all after it can count at most. */
        double[] rest(double[] gain) {
            double[] rest = new double[labels.length + 1];
            for (int i = labels.length - 1; i >= 0; i--) {
                rest[i] = rest[i + 1] + gain[labels[i]];
            }
            return rest;
        }

        /** What counts for a place; where that cannot be {@code least} any more, what was counted until then. */
        double score(byte[] grid, int at, double[] gain, double[] rest, double least) {
            double score = 0;
            for (int i = 0; i < labels.length; i++) {
                int label = labels[i];
                if (grid[at + offsets[i]] == label) {
                    score += gain[label];
                } else if (score + rest[i + 1] < least - ROUNDING) {
                    return score;
                }
            }
            return score;
        }
    }

    LayoutSearch(ModelSheet sheet) {
        atRest = SwatchFit.atRest(sheet.palette());
        colours = sheet.palette().size();
        for (SheetFigure figure : sheet.figures()) {
            layouts.add(layout(figure, 0, 1));
            layouts.add(layout(figure, figure.width() - 1, -1));
        }
    }

    private Layout layout(SheetFigure figure, int from, int by) {
        byte[] ycc = figure.ycc();
        byte[] mask = figure.mask();
        int width = figure.width();
        byte[] labels = new byte[mask.length];
        for (int i = 0; i < labels.length; i++) {
            int source = i / width * width + from + by * (i % width);
            labels[i] = mask[source] == 0 ? OUTSIDE : (byte) atRest.swatch(ycc, source);
        }
        return new Layout(width, figure.height(), labels);
    }

    /** The outline of the figure that agrees best, where it does; empty where none agrees anywhere. */
    Optional<Silhouette> find(Raster ycc) {
        byte[] samples = ycc.samples();
        int width = ycc.width();
        int height = ycc.height();
        int columns = width / CELL;
        int rows = height / CELL;
        byte[] grid = new byte[columns * rows];
        double[] share = new double[colours];
        for (int i = 0; i < grid.length; i++) {
            int pixel = (i / columns * CELL + CELL / 2) * width + i % columns * CELL + CELL / 2;
            grid[i] = (byte) atRest.swatch(samples, pixel);
            if (grid[i] >= 0) {
                share[grid[i]] += 1.0 / grid.length;
            }
        }
        double[] gain = new double[colours];
        for (int k = 0; k < colours; k++) {
            gain[k] = Math.min(MOST_GAIN, -Math.log(Math.max(1e-6, share[k])));
        }
        Template best = null;
        int[] place = new int[2];
        double most = 0;
        for (double size = LEAST_HEIGHT * rows; size <= rows; size *= LARGER) {
            for (Template template : templates((int) size, columns)) {
                double expected = 0;
                for (byte label : template.labels) {
                    expected += share[label] * gain[label];
                }
                double each = (double) template.full / Math.max(1, template.labels.length);
                double[] rest = template.rest(gain);
                for (int y = 0; y + template.rows <= rows; y += STEP) {
                    for (int x = 0; x + template.columns <= columns; x += STEP) {
                        double least = most / each + CHANCE * expected;
                        double score =
                                each * (template.score(grid, y * columns + x, gain, rest, least) - CHANCE * expected);
                        if (score > most) {
                            most = score;
                            best = template;
                            place = new int[] {x, y};
                        }
                    }
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Silhouette.largest(outline(best, place, width, height), width, height, 1);
    }

    /** All figures with so many rows of cells; made once for pictures of one width. */
    private List<Template> templates(int rows, int gridColumns) {
        if (templateColumns != gridColumns) {
            templates.clear();
            templateColumns = gridColumns;
        }
        return templates.computeIfAbsent(
                rows,
                key -> layouts.stream()
                        .map(layout -> new Template(layout, rows, gridColumns))
                        .toList());
    }

    private static byte[] outline(Template template, int[] place, int width, int height) {
        byte[] ones = new byte[width * height];
        int w = template.columns * CELL;
        int h = template.rows * CELL;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                if (template.layout.at((x + 0.5) / w, (y + 0.5) / h) != OUTSIDE) {
                    ones[(place[1] * CELL + y) * width + place[0] * CELL + x] = 1;
                }
            }
        }
        return ones;
    }
}
