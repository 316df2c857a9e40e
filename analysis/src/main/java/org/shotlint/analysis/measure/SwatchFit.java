package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.sheet.SheetSwatch;

/**
 * The colours of a sheet as one figure shows them: each may have moved in hue and chroma.
 *
 * <p>Idea: expectation and maximisation with one place for each colour of the sheet. A pixel belongs to a colour by how near it is to where
 * that colour is now, and by how much of the colour the sheet has at that height of the figure; each colour then moves to the mean of what
 * belongs to it. So trousers stay trousers when they turn green, for on the sheet nothing else is down there. Lightness is left out: light
 * changes it.
 *
 * <p>Cost: a few hundred kinds of pixel times the palette, six times. Known failure: two colours of the same heights that swap.
 */
final class SwatchFit {
    static final int ROWS = 16;
    private static final int KINDS = 16 * 32 * 32;
    private static final double FARTHEST = 26;
    private static final double LIGHTNESS_COUNTS = 0.35;
    private static final double DARK = 16;
    private static final double LEAST_GAIN = 0.55;
    private static final double MOST_GAIN = 1.8;
    private static final double NEAR = 9;
    private static final double STRANGE = 0.002;
    private static final double AT_REST = 0.004;
    private static final double MOST_WAY = 45;
    private static final double ROUGH_COUNTS = 0.1;
    private static final int FLAT_LEVELS = 30;
    private static final int ROUNDS = 6;

    private final List<Tone> tones;
    private final double[] wayA;
    private final double[] wayB;
    private final double[] shares;
    private final byte[] table = new byte[KINDS];

    /** Every colour where the sheet has it. */
    SwatchFit(List<Tone> tones) {
        this.tones = List.copyOf(tones);
        wayA = new double[tones.size()];
        wayB = new double[tones.size()];
        shares = new double[tones.size()];
        Arrays.fill(table, (byte) -2);
    }

    /** Every colour of the palette where the sheet has it, in all zones. */
    static SwatchFit atRest(List<SheetSwatch> palette) {
        List<Tone> tones = new ArrayList<>();
        for (int k = 0; k < palette.size(); k++) {
            tones.add(new Tone(palette.get(k).colour(), k, true));
        }
        return new SwatchFit(tones);
    }

    /** The kinds of pixels of a figure: how often each is at each height, and its colour. */
    private static final class Kinds {
        private final int[] slot = new int[KINDS];
        private double[][] counts = new double[256][ROWS];
        private double[][] sums = new double[256][4];
        private int used;

        void add(byte[] samples, int pixel, int row, double weight) {
            int kind = kind(samples, pixel);
            if (slot[kind] == 0) {
                slot[kind] = ++used;
                if (used == counts.length) {
                    counts = grown(counts);
                    sums = grown(sums);
                }
            }
            int at = slot[kind];
            counts[at][row] += weight;
            sums[at][0] += weight;
            for (int c = 0; c < 3; c++) {
                sums[at][1 + c] += weight * (samples[3 * pixel + c] & 0xff);
            }
        }

        private static double[][] grown(double[][] small) {
            double[][] large = Arrays.copyOf(small, 2 * small.length);
            for (int i = small.length; i < large.length; i++) {
                large[i] = new double[small[0].length];
            }
            return large;
        }

        LabColour colour(int at) {
            double n = sums[at][0];
            return LabColour.ofYcc((int) Math.round(sums[at][1] / n), (int) Math.round(sums[at][2] / n), (int)
                    Math.round(sums[at][3] / n));
        }
    }

    /**
     * Where a figure shows the colours.
     *
     * @param heights for each of {@link #ROWS} heights, how much the sheet has of each colour
     */
    static SwatchFit of(List<Tone> tones, FigureShape.Figure figure, double[][] heights) {
        SwatchFit fit = new SwatchFit(tones);
        Kinds kinds = kinds(figure);
        LabColour[] colours = new LabColour[kinds.used + 1];
        double all = 0;
        for (int i = 1; i <= kinds.used; i++) {
            colours[i] = kinds.colour(i);
            all += kinds.sums[i][0];
        }
        double[][][] ways = fit.ways(colours);
        for (int round = 0; round < ROUNDS; round++) {
            fit.move(kinds, ways, heights, all);
        }
        return fit;
    }

    private static Kinds kinds(FigureShape.Figure figure) {
        Silhouette s = figure.silhouette();
        byte[] samples = figure.samples();
        int width = figure.pictureWidth();
        Kinds kinds = new Kinds();
        for (int y = s.top(); y < s.top() + s.height(); y++) {
            for (int x = s.left(); x < s.left() + s.width(); x++) {
                if (s.covers(x, y)) {
                    int pixel = y * width + x;
                    boolean flat = isFlat(figure, x, y);
                    kinds.add(samples, pixel, (y - s.top()) * ROWS / s.height(), flat ? 1 : ROUGH_COUNTS);
                }
            }
        }
        return kinds;
    }

    /** Whether a pixel lies inside an area, away from outlines and edges. */
    static boolean isFlat(FigureShape.Figure figure, int x, int y) {
        Silhouette s = figure.silhouette();
        int width = figure.pictureWidth();
        byte[] samples = figure.samples();
        int pixel = y * width + x;
        return s.covers(x - 1, y)
                && s.covers(x + 1, y)
                && s.covers(x, y - 1)
                && s.covers(x, y + 1)
                && Math.abs(luma(samples, pixel + 1) - luma(samples, pixel - 1))
                                + Math.abs(luma(samples, pixel + width) - luma(samples, pixel - width))
                        < FLAT_LEVELS;
    }

    private static int luma(byte[] samples, int pixel) {
        return samples[3 * pixel] & 0xff;
    }

    private static double square(double value) {
        return value * value;
    }

    /** For each kind, by tone: the way from the tone on the sheet along a, that along b, light taken away, and what its lightness is apart. */
    private double[][][] ways(LabColour[] colours) {
        double[][][] ways = new double[colours.length][3][tones.size()];
        for (int i = 1; i < colours.length; i++) {
            for (int k = 0; k < tones.size(); k++) {
                LabColour onSheet = tones.get(k).colour();
                double gain = gain(colours[i], onSheet);
                ways[i][0][k] = colours[i].a() * gain - onSheet.a();
                ways[i][1][k] = colours[i].b() * gain - onSheet.b();
                ways[i][2][k] = LIGHTNESS_COUNTS * Math.abs(colours[i].lightness() - onSheet.lightness());
            }
        }
        return ways;
    }

    private void move(Kinds kinds, double[][][] ways, double[][] heights, double all) {
        int n = tones.size();
        double[] weight = new double[n];
        double[] sumA = new double[n];
        double[] sumB = new double[n];
        double[] own = new double[n];
        double[] near = new double[n];
        for (int i = 1; i < ways.length; i++) {
            double[] towardsA = ways[i][0];
            double[] towardsB = ways[i][1];
            double[] lighter = ways[i][2];
            for (int k = 0; k < n; k++) {
                double a = towardsA[k] - wayA[k];
                double b = towardsB[k] - wayB[k];
                double by = 1 + square((Math.sqrt(a * a + b * b) + lighter[k]) / NEAR);
                near[k] = 1 / (by * by);
            }
            double[] counts = kinds.counts[i];
            for (int row = 0; row < ROWS; row++) {
                double count = counts[row];
                if (count == 0) {
                    continue;
                }
                double[] height = heights[row];
                double sum = STRANGE;
                for (int k = 0; k < n; k++) {
                    weight[k] = height[k] * near[k];
                    sum += weight[k];
                }
                double part = count / sum;
                for (int k = 0; k < n; k++) {
                    double share = weight[k] * part;
                    own[k] += share;
                    sumA[k] += share * towardsA[k];
                    sumB[k] += share * towardsB[k];
                }
            }
        }
        for (int k = 0; k < n; k++) {
            double least = own[k] + AT_REST * all;
            double a = sumA[k] / least;
            double b = sumB[k] / least;
            double shorter = Math.min(1, MOST_WAY / Math.max(1e-9, Math.hypot(a, b)));
            shares[k] = own[k] / Math.max(1, all);
            wayA[k] = a * shorter;
            wayB[k] = b * shorter;
        }
    }

    /** The way of a colour from the sheet, green to red. */
    double wayA(int k) {
        return wayA[k];
    }

    /** The way of a colour from the sheet, blue to yellow. */
    double wayB(int k) {
        return wayB[k];
    }

    /** Share of the figure that shows the tone, by what is not edge. */
    double share(int k) {
        return shares[k];
    }

    /** The colour of the sheet's palette that the pixel shows; -1 for none. Looked up in a table of colours that fills as they come. */
    int swatch(byte[] samples, int pixel) {
        int kind = kind(samples, pixel);
        if (table[kind] == -2) {
            int y = samples[3 * pixel] & 0xff;
            int cr = samples[3 * pixel + 1] & 0xff;
            int cb = samples[3 * pixel + 2] & 0xff;
            table[kind] = (byte) nearest(LabColour.ofYcc((y & ~15) + 8, centre(cr), centre(cb)));
        }
        return table[kind];
    }

    private static int kind(byte[] samples, int pixel) {
        int y = samples[3 * pixel] & 0xff;
        return (y >> 4) << 10 | half(samples[3 * pixel + 1] & 0xff) << 5 | half(samples[3 * pixel + 2] & 0xff);
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
        for (int k = 0; k < tones.size(); k++) {
            double apart = apart(colour, k);
            if (apart < least) {
                least = apart;
                best = k;
            }
        }
        return best < 0 ? -1 : tones.get(best).swatch();
    }

    private double apart(LabColour colour, int k) {
        LabColour other = tones.get(k).colour();
        double gain = gain(colour, other);
        double a = colour.a() * gain - other.a() - wayA[k];
        double b = colour.b() * gain - other.b() - wayB[k];
        return Math.sqrt(a * a + b * b) + LIGHTNESS_COUNTS * Math.abs(colour.lightness() - other.lightness());
    }

    private static double gain(LabColour colour, LabColour other) {
        double gain = (other.lightness() + DARK) / (colour.lightness() + DARK);
        return Math.max(LEAST_GAIN, Math.min(MOST_GAIN, gain));
    }
}
