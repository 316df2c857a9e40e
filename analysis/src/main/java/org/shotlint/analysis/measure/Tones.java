package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.sheet.SheetSwatch;

/** Tells which colour of a palette fills which zone of the figures of a sheet, and at which heights. */
final class Tones {
    private static final int ZONES = 3;
    private static final double LEAST_SHARE = 0.008;
    private static final double LEAST_SOLID = 0.008;
    private static final double LEAST_FLAT = 0.4;
    private static final double HEIGHTS_BLUR = 0.05;

    private final Sum[] sums;
    private double area;

    Tones(int colours) {
        sums = new Sum[ZONES * colours];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Sum();
        }
    }

    /** The pixels of one colour in one zone. */
    private static final class Sum {
        private final double[] rows = new double[SwatchFit.ROWS];
        private final double[] flat = new double[4];
        private final double[] all = new double[4];

        void add(FigureShape.Figure figure, int pixel, int row, boolean isFlat) {
            byte[] s = figure.samples();
            LabColour colour = LabColour.ofYcc(s[3 * pixel] & 0xff, s[3 * pixel + 1] & 0xff, s[3 * pixel + 2] & 0xff);
            rows[row]++;
            put(all, colour);
            if (isFlat) {
                put(flat, colour);
            }
        }

        private static void put(double[] sum, LabColour colour) {
            sum[0]++;
            sum[1] += colour.lightness();
            sum[2] += colour.a();
            sum[3] += colour.b();
        }

        static LabColour mean(double[] sum) {
            return new LabColour(sum[1] / sum[0], sum[2] / sum[0], sum[3] / sum[0]);
        }
    }

    /** Takes a figure of the sheet. @param borders first row of its body and of its legs */
    void add(FigureShape.Figure figure, SwatchFit labels, int[] borders) {
        Silhouette s = figure.silhouette();
        for (int y = 0; y < s.height(); y++) {
            int zone = y < borders[0] ? 0 : y < borders[1] ? 1 : 2;
            for (int x = 0; x < s.width(); x++) {
                if (s.covers(s.left() + x, s.top() + y)) {
                    int pixel = figure.at(x, y);
                    int swatch = labels.swatch(figure.samples(), pixel);
                    area++;
                    if (swatch >= 0) {
                        sums[swatch * ZONES + zone].add(
                                figure,
                                pixel,
                                y * SwatchFit.ROWS / s.height(),
                                SwatchFit.isFlat(figure, s.left() + x, s.top() + y));
                    }
                }
            }
        }
    }

    /** Which there are, of each colour in the palette's order head, body and legs. */
    List<Tone> tones(List<SheetSwatch> palette) {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            Sum sum = sums[i];
            if (isThere(sum)) {
                boolean solid = sum.flat[0] >= LEAST_SOLID * area && sum.flat[0] >= LEAST_FLAT * sum.all[0];
                boolean compared = palette.get(i / ZONES).mark() != SheetSwatch.Mark.FREE;
                tones.add(new Tone(Sum.mean(solid ? sum.flat : sum.all), i / ZONES, solid && compared));
            }
        }
        return tones;
    }

    private boolean isThere(Sum sum) {
        return sum.all[0] >= LEAST_SHARE * area;
    }

    /** For each height, how much there is of each tone, there and a little above and below. */
    double[][] heights(int tones) {
        double[][] heights = new double[SwatchFit.ROWS][tones];
        for (int h = 0; h < SwatchFit.ROWS; h++) {
            double all = 1e-6;
            for (int y = 0; y < SwatchFit.ROWS; y++) {
                double by = (y - h) / (HEIGHTS_BLUR * SwatchFit.ROWS);
                double weight = Math.exp(-0.5 * by * by);
                int k = 0;
                for (Sum sum : sums) {
                    if (isThere(sum)) {
                        heights[h][k++] += weight * sum.rows[y];
                        all += weight * sum.rows[y];
                    }
                }
            }
            for (int k = 0; k < tones; k++) {
                heights[h][k] /= all;
            }
        }
        return heights;
    }
}
