package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.sheet.SheetFigure;
import org.shotlint.analysis.sheet.SheetSwatch;

/**
 * Measures how a figure is built: where its head ends and its legs begin, how wide it is and what colours it shows.
 *
 * <p>Idea: the colours of a character lie in three zones, head, body and legs. Where on the sheet two borders divide the rows of all figures
 * best by their colours, there the zones end; in a figure the borders are where its rows are most likely, given the zones' colours (two change
 * points, by maximum likelihood). So neither pose nor view has much part in them.
 *
 * <p>Cost: some 3 ms a figure of 200 pixels. Known failure: a character of one colour has no zones.
 */
final class FigureShape {
    private static final double LEAST_BORDER = 0.06;
    private static final double MOST_HEAD = 0.55;
    private static final double LEAST_LEGS = 0.35;
    private static final double MOST_LEGS = 0.94;
    private static final double RARE = 0.004;
    private static final double LOWEST = 0.05;
    private static final double LEAST_APART = 0.35;
    private static final int ROWS = 100;
    private static final double DIM = 0.86;
    private static final double HEM = 0.2;

    private final List<SheetSwatch> palette;
    private final List<Tone> tones;
    private final boolean[] ink;
    private final double dimmest;
    private final double[][] heights;
    private final List<Figure> figures;
    private final List<SwatchFit> fits = new ArrayList<>();
    private final double[][] zones;
    private final List<double[]> filled = new ArrayList<>();
    private final List<double[]> soles = new ArrayList<>();

    FigureShape(List<SheetSwatch> palette, List<SheetFigure> drawn) {
        this.palette = List.copyOf(palette);
        double[][] rows = new double[ROWS][palette.size() + 1];
        SwatchFit atRest = SwatchFit.atRest(palette);
        for (SheetFigure figure : drawn) {
            byte[] ycc = figure.ycc();
            byte[] mask = figure.mask();
            for (int i = 0; i < mask.length; i++) {
                if (mask[i] != 0) {
                    int row = Math.min(ROWS - 1, i / figure.width() * ROWS / figure.height());
                    rows[row][1 + atRest.swatch(ycc, i)]++;
                }
            }
        }
        zones = zones(rows);
        figures = drawn.stream().map(Figure::of).toList();
        Tones found = new Tones(palette.size());
        for (Figure figure : figures) {
            found.add(figure, atRest, borders(innerRows(figure, atRest)));
        }
        tones = found.tones(palette);
        ink = Ink.of(figures, atRest, palette);
        heights = found.heights(tones.size());
        double least = 255;
        for (Figure figure : figures) {
            SwatchFit fit = SwatchFit.of(tones, figure, heights);
            fits.add(fit);
            least = Math.min(least, Ink.brightness(figure, fit, ink));
            double[][] own = rows(figure, fit);
            filled.add(fills(own, borders(innerRows(figure, fit))));
            soles.add(lowest(own));
        }
        dimmest = least;
    }

    /** Whether the zones show colours so different that their borders mean something. */
    boolean tellsZones() {
        return apart(zones[0], zones[1]) >= LEAST_APART && apart(zones[1], zones[2]) >= LEAST_APART;
    }

    private static double apart(double[] logs, double[] others) {
        double apart = 0;
        for (int k = 0; k < logs.length; k++) {
            apart += Math.abs(Math.exp(logs[k]) - Math.exp(others[k])) / 2;
        }
        return apart;
    }

    /** A figure in a picture: its samples (Y', Cr, Cb), the picture's width, and which pixels are its own. */
    record Figure(byte[] samples, int pictureWidth, Silhouette silhouette) {
        static Figure of(SheetFigure figure) {
            return new Figure(
                    figure.ycc(), figure.width(), Silhouette.of(figure.mask(), figure.width(), figure.height()));
        }

        int pictureHeight() {
            return samples.length / 3 / pictureWidth;
        }

        int at(int x, int y) {
            return (silhouette.top() + y) * pictureWidth + silhouette.left() + x;
        }
    }

    /** How the figure is built; empty where its colours make no three zones. */
    Optional<Build> of(Figure figure) {
        return read(figure).map(Reading::build);
    }

    /** How the figures of the sheet are built, without those whose colours make no three zones. */
    List<Build> views() {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> read(figures.get(i), fits.get(i)))
                .flatMap(Optional::stream)
                .map(Reading::build)
                .toList();
    }

    /** Where the figure shows which colours; empty where they make no three zones. */
    Optional<Reading> read(Figure figure) {
        return read(figure, SwatchFit.of(tones, figure, heights));
    }

    private Optional<Reading> read(Figure figure, SwatchFit fit) {
        double[][] rows = rows(figure, fit);
        int[] borders = borders(innerRows(figure, fit));
        if (borders[0] <= 0 || borders[1] >= rows.length) {
            return Optional.empty();
        }
        return Optional.of(new Reading(figure, fit, rows, borders));
    }

    /** A figure whose colours are told and whose zones are found; the rest is measured when it is asked for. */
    final class Reading {
        private final Figure figure;
        private final SwatchFit fit;
        private final double[][] rows;
        private final int[] borders;
        private final List<Double> likenesses;

        private Reading(Figure figure, SwatchFit fit, double[][] rows, int[] borders) {
            this.figure = figure;
            this.fit = fit;
            this.rows = rows;
            this.borders = borders;
            likenesses = likenesses(fills(rows, borders));
        }

        /** How much of it is coloured as in the figure of the sheet most like it, 0 to 1. */
        double likeness() {
            return Build.likeness(likenesses);
        }

        /** How the figure is built. */
        Build build() {
            int height = figure.silhouette.height();
            // In the dark everything has the colour of the line.
            boolean dim = Ink.brightness(figure, fit, ink) < DIM * dimmest;
            return new Build(
                    (double) borders[0] / height,
                    (double) (height - borders[1]) / height,
                    dim ? 0 : Ink.legWidth(figure, fit, ink, borders[1]) / height,
                    dim ? 0 : Ink.share(figure, fit, ink),
                    hem(rows, borders) / height,
                    Outline.of(figure),
                    seen(fit),
                    HeadRound.of(figure, borders[0]).beyond(figure, fit, solid()),
                    likenesses,
                    dim,
                    feet(rows));
        }
    }

    /** How often each row shows each colour of the sheet, none of them first. */
    private double[][] rows(Figure figure, SwatchFit fit) {
        return rows(figure, fit, figure.silhouette.mask());
    }

    /** The same without the rim, where colours mix with what is behind the figure. */
    private double[][] innerRows(Figure figure, SwatchFit fit) {
        return rows(figure, fit, figure.silhouette.inner());
    }

    private double[][] rows(Figure figure, SwatchFit fit, byte[] covered) {
        Silhouette s = figure.silhouette;
        double[][] rows = new double[s.height()][palette.size() + 1];
        for (int y = 0; y < s.height(); y++) {
            double[] row = rows[y];
            int from = figure.at(0, y);
            for (int x = 0; x < s.width(); x++) {
                if (covered[y * s.width() + x] != 0) {
                    row[1 + fit.swatch(figure.samples, from + x)]++;
                }
            }
        }
        return rows;
    }

    /** Shares of the figure that each zone shows of each colour, zone after zone; the line left out. */
    private double[] fills(double[][] rows, int[] borders) {
        double[][] without = new double[rows.length][];
        for (int y = 0; y < rows.length; y++) {
            without[y] = rows[y].clone();
            for (int k = 0; k < ink.length; k++) {
                without[y][1 + k] = ink[k] ? 0 : rows[y][1 + k];
            }
        }
        return shares(without, borders);
    }

    /** In pixels, how wide the lowest rows of the body are in colours that are the body's for the most part. */
    private double hem(double[][] rows, int[] borders) {
        int from = borders[1] - Math.max(1, (int) (HEM * (borders[1] - borders[0])));
        double[] widths = IntStream.range(from, borders[1])
                .mapToDouble(y -> IntStream.range(0, ink.length)
                        .filter(k -> !ink[k] && zones[1][1 + k] > Math.max(zones[0][1 + k], zones[2][1 + k]))
                        .mapToDouble(k -> rows[y][1 + k])
                        .sum())
                .sorted()
                .toArray();
        return widths[widths.length / 2];
    }

    private static double[] shares(double[][] rows, int[] borders) {
        int kinds = rows[0].length;
        double[] shares = new double[3 * kinds];
        double all = 0;
        for (int y = 0; y < rows.length; y++) {
            int zone = y < borders[0] ? 0 : y < borders[1] ? 1 : 2;
            for (int k = 0; k < kinds; k++) {
                shares[zone * kinds + k] += rows[y][k];
                all += rows[y][k];
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= Math.max(1, all);
        }
        return shares;
    }

    /** Shares of the colours in the lowest rows. */
    private static double[] lowest(double[][] rows) {
        int from = (int) (rows.length * (1 - LOWEST));
        return shares(Arrays.copyOfRange(rows, from, rows.length), new int[] {0, 0});
    }

    private double feet(double[][] rows) {
        double[] own = lowest(rows);
        return soles.stream()
                .mapToDouble(sole -> IntStream.range(0, own.length)
                        .mapToDouble(i -> Math.min(own[i], sole[i]))
                        .sum())
                .max()
                .orElse(0);
    }

    private List<Double> likenesses(double[] shares) {
        List<Double> likenesses = new ArrayList<>();
        for (double[] view : filled) {
            double same = 0;
            for (int i = 0; i < shares.length; i++) {
                // What is none of the sheet's colours speaks for nobody.
                same += i % (palette.size() + 1) == 0 ? 0 : Math.min(shares[i], view[i]);
            }
            likenesses.add(same);
        }
        return likenesses;
    }

    /** The palette's entries of the tones that are compared, those of the head's zone at least as often as elsewhere; -1 for others. */
    private List<Integer> solid() {
        List<Integer> swatches = new ArrayList<>();
        for (Tone tone : tones) {
            if (tone.solid()) {
                int k = 1 + tone.swatch();
                boolean ofHead = !ink[tone.swatch()] && zones[0][k] > Math.max(zones[1][k], zones[2][k]);
                swatches.add(ofHead ? tone.swatch() : -1);
            }
        }
        return swatches;
    }

    /** The colours as they are seen, less what the sheet's own figures are read as being off. */
    private List<SeenSwatch> seen(SwatchFit fit) {
        List<SeenSwatch> seen = new ArrayList<>();
        for (int k = 0; k < tones.size(); k++) {
            if (!tones.get(k).solid()) {
                continue;
            }
            LabColour onSheet = tones.get(k).colour();
            double a = 0;
            double b = 0;
            double all = 1e-6;
            for (SwatchFit usual : fits) {
                a += usual.share(k) * usual.wayA(k);
                b += usual.share(k) * usual.wayB(k);
                all += usual.share(k);
            }
            LabColour colour = new LabColour(
                    onSheet.lightness(), onSheet.a() + fit.wayA(k) - a / all, onSheet.b() + fit.wayB(k) - b / all);
            seen.add(new SeenSwatch(onSheet, colour, fit.share(k)));
        }
        return seen;
    }

    /** Log likelihood of each colour in head, body and legs, where two borders divide the rows best. */
    private static double[][] zones(double[][] rows) {
        int kinds = rows[0].length;
        double[][] until = prefix(rows);
        double best = -Double.MAX_VALUE;
        double[][] zones = new double[3][kinds];
        for (int i = (int) (LEAST_BORDER * ROWS); i < MOST_HEAD * ROWS; i++) {
            for (int j = Math.max(i + 6, (int) (LEAST_LEGS * ROWS)); j < MOST_LEGS * ROWS; j++) {
                double[][] here = {logs(until[0], until[i]), logs(until[i], until[j]), logs(until[j], until[ROWS])};
                double score = 0;
                for (int k = 0; k < kinds; k++) {
                    score += until[i][k] * here[0][k]
                            + (until[j][k] - until[i][k]) * here[1][k]
                            + (until[ROWS][k] - until[j][k]) * here[2][k];
                }
                if (score > best) {
                    best = score;
                    zones = here;
                }
            }
        }
        return zones;
    }

    private static double[] logs(double[] from, double[] to) {
        double[] logs = new double[from.length];
        double all = 0;
        for (int k = 0; k < logs.length; k++) {
            all += to[k] - from[k];
        }
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log((to[k] - from[k]) / Math.max(1, all) + RARE);
        }
        return logs;
    }

    private static double[][] prefix(double[][] rows) {
        double[][] until = new double[rows.length + 1][rows[0].length];
        for (int y = 0; y < rows.length; y++) {
            for (int k = 0; k < rows[y].length; k++) {
                until[y + 1][k] = until[y][k] + rows[y][k];
            }
        }
        return until;
    }

    /** First row of the body and first row of the legs. */
    private int[] borders(double[][] rows) {
        int height = rows.length;
        double[][] until = new double[height + 1][3];
        for (int y = 0; y < height; y++) {
            for (int zone = 0; zone < 3; zone++) {
                double score = 0;
                for (int k = 0; k < rows[y].length; k++) {
                    score += rows[y][k] * zones[zone][k];
                }
                until[y + 1][zone] = until[y][zone] + score;
            }
        }
        double best = -Double.MAX_VALUE;
        int[] borders = {0, height};
        for (int i = (int) (LEAST_BORDER * height); i < MOST_HEAD * height; i++) {
            for (int j = Math.max(i + height / 16, (int) (LEAST_LEGS * height)); j < MOST_LEGS * height; j++) {
                double score = until[i][0] + until[j][1] - until[i][1] + until[height][2] - until[j][2];
                if (score > best) {
                    best = score;
                    borders = new int[] {i, j};
                }
            }
        }
        return borders;
    }
}
