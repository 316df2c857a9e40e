package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    /** A prime larger than {@link #SAMPLES}, so that it has no divisor in common with any number of samples. */
    private static final int SPREAD = 1009;

    private static final double LEAST_HEIGHT = 0.22;
    private static final double LARGER = 1.14;
    private static final double MOST_GAIN = 4;
    private static final double CHANCE = 2;
    private static final double ROUNDING = 1e-6;
    private static final byte OUTSIDE = -2;

    private final List<Layout> layouts = new ArrayList<>();
    private final SwatchFit atRest;
    private final int colours;
    private final Map<TemplateSize, List<Template>> templates = new ConcurrentHashMap<>();

    /** @param gridColumns cells in a row of the picture */
    private record TemplateSize(int rows, int gridColumns) {}

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
        private final int[] wanted;
        private final int full;

        /** @param gridColumns cells in a row of the picture */
        Template(Layout layout, int rows, int gridColumns, int colours) {
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
            wanted = new int[colours];
            // From all over the figure, so that a wrong place is soon told.
            for (int i = 0; i < count; i++) {
                int[] cell = cells.get((int) ((long) i * SPREAD % count * cells.size() / count));
                offsets[i] = cell[1] * gridColumns + cell[0];
                labels[i] = (byte) cell[2];
                wanted[cell[2]]++;
            }
            full = cells.size();
        }

        /** What counts for a place; where that cannot be {@code least} any more, what was counted until then. */
        double score(Scene scene, int x, int y, double[] rest, double least) {
            if (most(scene, x, y) < least - ROUNDING) {
                return 0;
            }
            int at = y * scene.columns + x;
            double score = 0;
            for (int i = 0; i < labels.length; i++) {
                int label = labels[i];
                if (scene.grid[at + offsets[i]] == label) {
                    score += scene.gain[label];
                } else if (score + rest[i + 1] < least - ROUNDING) {
                    return score;
                }
            }
            return score;
        }

        /** What can count for a place at most, by how many cells of each colour lie there. */
        private double most(Scene scene, int x, int y) {
            double most = 0;
            for (int k = 0; k < wanted.length; k++) {
                if (wanted[k] > 0) {
                    most += scene.gain[k] * Math.min(wanted[k], scene.sums[k].in(x, y, columns, rows));
                }
            }
            return most;
        }

        /** For each sample, what it and all after it can count at most. */
        double[] rest(Scene scene) {
            double[] rest = new double[labels.length + 1];
            for (int i = labels.length - 1; i >= 0; i--) {
                rest[i] = rest[i + 1] + scene.gain[labels[i]];
            }
            return rest;
        }

        /** What counts for a place where the colours lie at random. */
        double expected(Scene scene) {
            double expected = 0;
            for (byte label : labels) {
                expected += scene.share[label] * scene.gain[label];
            }
            return CHANCE * expected;
        }
    }

    /** A picture: the colour of each cell, how often each colour is there and how much a cell of it counts. */
    private static final class Scene {
        private final int columns;
        private final int rows;
        private final byte[] grid;
        private final double[] share;
        private final double[] gain;
        private final AreaSums[] sums;

        Scene(Raster ycc, SwatchFit atRest, int colours) {
            columns = ycc.width() / CELL;
            rows = ycc.height() / CELL;
            grid = new byte[columns * rows];
            share = new double[colours];
            for (int i = 0; i < grid.length; i++) {
                int pixel = (i / columns * CELL + CELL / 2) * ycc.width() + i % columns * CELL + CELL / 2;
                grid[i] = (byte) atRest.swatch(ycc.samples(), pixel);
                if (grid[i] >= 0) {
                    share[grid[i]] += 1.0 / grid.length;
                }
            }
            gain = new double[colours];
            sums = new AreaSums[colours];
            for (int k = 0; k < colours; k++) {
                gain[k] = Math.min(MOST_GAIN, -Math.log(Math.max(1e-6, share[k])));
                sums[k] = new AreaSums(grid, columns, k);
            }
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
        Scene scene = new Scene(ycc, atRest, colours);
        Template best = null;
        int[] place = new int[2];
        double most = 0;
        for (double size = LEAST_HEIGHT * scene.rows; size <= scene.rows; size *= LARGER) {
            for (Template template : templates((int) size, scene.columns)) {
                double expected = template.expected(scene);
                double each = (double) template.full / Math.max(1, template.labels.length);
                double[] rest = template.rest(scene);
                for (int y = 0; y + template.rows <= scene.rows; y += STEP) {
                    for (int x = 0; x + template.columns <= scene.columns; x += STEP) {
                        double least = most / each + expected;
                        double score = each * (template.score(scene, x, y, rest, least) - expected);
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
        byte[] outline = outline(best, place, ycc.width(), ycc.height());
        return Silhouette.largest(outline, ycc.width(), ycc.height(), 1);
    }

    /** All figures with so many rows of cells; made once for pictures of a width. */
    private List<Template> templates(int rows, int gridColumns) {
        return templates.computeIfAbsent(
                new TemplateSize(rows, gridColumns),
                key -> layouts.stream()
                        .map(layout -> new Template(layout, rows, gridColumns, colours))
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
