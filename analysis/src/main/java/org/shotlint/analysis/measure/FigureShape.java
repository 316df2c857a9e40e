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
    private static final double FARTHEST = 26;
    private static final double LIGHTNESS_COUNTS = 0.35;
    private static final double DARK = 16;
    private static final double LEAST_GAIN = 0.55;
    private static final double MOST_GAIN = 1.8;
    private static final double LEAST_BORDER = 0.06;
    private static final double MOST_HEAD = 0.55;
    private static final double LEAST_LEGS = 0.35;
    private static final double MOST_LEGS = 0.94;
    private static final double RARE = 0.004;
    private static final double LOWEST = 0.05;
    private static final double LEAST_APART = 0.35;
    private static final int ROWS = 100;

    private final List<SheetSwatch> palette;
    private final byte[] table = new byte[16 * 32 * 32];
    private final double[][] zones;
    private final List<double[]> views = new ArrayList<>();
    private final List<double[]> soles = new ArrayList<>();

    FigureShape(List<SheetSwatch> palette, List<SheetFigure> figures) {
        this.palette = List.copyOf(palette);
        Arrays.fill(table, (byte) -2);
        double[][] rows = new double[ROWS][palette.size() + 1];
        for (SheetFigure figure : figures) {
            byte[] ycc = figure.ycc();
            byte[] mask = figure.mask();
            for (int i = 0; i < mask.length; i++) {
                if (mask[i] != 0) {
                    int row = Math.min(ROWS - 1, i / figure.width() * ROWS / figure.height());
                    rows[row][1 + swatch(ycc, i)]++;
                }
            }
        }
        zones = zones(rows);
        for (SheetFigure figure : figures) {
            double[][] own = rows(Figure.of(figure), new double[palette.size()][4]);
            views.add(shares(own, borders(own)));
            soles.add(lowest(own));
        }
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
        Silhouette s = figure.silhouette;
        int height = s.height();
        int width = s.width();
        byte[] mask = s.mask();
        double[][] sums = new double[palette.size()][4];
        double[][] rows = rows(figure, sums);
        int[] widths = Arrays.stream(rows)
                .mapToInt(row -> (int) Arrays.stream(row).sum())
                .toArray();
        int[] borders = borders(rows);
        if (borders[0] <= 0 || borders[1] >= height) {
            return Optional.empty();
        }
        int[] headWidths = Arrays.copyOfRange(widths, 0, borders[0]);
        Arrays.sort(headWidths);
        int[] bodyWidths = Arrays.copyOfRange(widths, borders[0], borders[1]);
        Arrays.sort(bodyWidths);
        Outline line = Outline.of(figure);
        return Optional.of(new Build(
                (double) borders[0] / height,
                (double) headWidths[headWidths.length * 3 / 4] / height,
                (double) (height - borders[1]) / height,
                (double) bodyWidths[bodyWidths.length * 3 / 10] / height,
                line.widthPx() / height,
                line.colour(),
                seen(sums, s.area()),
                likenesses(shares(rows, borders)),
                feet(rows)));
    }

    /** How often each row shows each colour of the sheet, none of them first. @param sums receives what is seen of each */
    private double[][] rows(Figure figure, double[][] sums) {
        Silhouette s = figure.silhouette;
        double[][] rows = new double[s.height()][palette.size() + 1];
        for (int y = 0; y < s.height(); y++) {
            for (int x = 0; x < s.width(); x++) {
                if (s.covers(s.left() + x, s.top() + y)) {
                    int swatch = swatch(figure.samples, figure.at(x, y));
                    rows[y][1 + swatch]++;
                    if (swatch >= 0) {
                        add(sums[swatch], figure.samples, figure.at(x, y));
                    }
                }
            }
        }
        return rows;
    }

    /** Shares of the figure that each zone shows of each colour, zone after zone. */
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
        for (double[] view : views) {
            double same = 0;
            for (int i = 0; i < shares.length; i++) {
                // What is none of the sheet's colours speaks for nobody.
                same += i % (palette.size() + 1) == 0 ? 0 : Math.min(shares[i], view[i]);
            }
            likenesses.add(same);
        }
        return likenesses;
    }

    private List<SeenSwatch> seen(double[][] sums, double area) {
        List<SeenSwatch> seen = new ArrayList<>();
        for (int k = 0; k < sums.length; k++) {
            LabColour onSheet = palette.get(k).colour();
            double n = Math.max(1, sums[k][0]);
            LabColour colour =
                    sums[k][0] == 0 ? onSheet : new LabColour(onSheet.lightness(), sums[k][2] / n, sums[k][3] / n);
            seen.add(new SeenSwatch(onSheet, colour, sums[k][0] / area));
        }
        return seen;
    }

    private void add(double[] sums, byte[] samples, int pixel) {
        LabColour colour = colour(samples, pixel);
        LabColour onSheet = palette.get(swatch(samples, pixel)).colour();
        double gain = gain(colour, onSheet);
        sums[0]++;
        sums[1] += colour.lightness();
        sums[2] += colour.a() * gain;
        sums[3] += colour.b() * gain;
    }

    private static LabColour colour(byte[] samples, int pixel) {
        return LabColour.ofYcc(samples[3 * pixel] & 0xff, samples[3 * pixel + 1] & 0xff, samples[3 * pixel + 2] & 0xff);
    }

    /** The colour of the sheet that the pixel shows; -1 for none. Looked up in a table of colours that fills as they come. */
    private int swatch(byte[] samples, int pixel) {
        int y = samples[3 * pixel] & 0xff;
        int cr = samples[3 * pixel + 1] & 0xff;
        int cb = samples[3 * pixel + 2] & 0xff;
        int at = (y >> 4) << 10 | half(cr) << 5 | half(cb);
        if (table[at] == -2) {
            table[at] = (byte) nearest(LabColour.ofYcc((y & ~15) + 8, centre(cr), centre(cb)));
        }
        return table[at];
    }

    /** Colours beyond 64 levels from grey share a step. */
    private static int half(int chroma) {
        return Math.max(0, Math.min(31, (chroma - 64) / 4));
    }

    private static int centre(int chroma) {
        return 64 + 4 * half(chroma) + 2;
    }

    private int nearest(LabColour colour) {
        int best = -1;
        double least = FARTHEST;
        for (int k = 0; k < palette.size(); k++) {
            LabColour other = palette.get(k).colour();
            double gain = gain(colour, other);
            double apart = Math.hypot(colour.a() * gain - other.a(), colour.b() * gain - other.b())
                    + LIGHTNESS_COUNTS * Math.abs(colour.lightness() - other.lightness());
            if (apart < least) {
                least = apart;
                best = k;
            }
        }
        return best;
    }

    private static double gain(LabColour colour, LabColour other) {
        double gain = (other.lightness() + DARK) / (colour.lightness() + DARK);
        return Math.max(LEAST_GAIN, Math.min(MOST_GAIN, gain));
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
