package org.shotlint.analysis.measure;

import java.util.Arrays;
import org.shotlint.analysis.algebra.LinearSolve;
import org.shotlint.analysis.raster.Raster;

/**
 * How the light of one picture becomes that of another of the same things: an affine map of luma and both colours, fitted to the means of cells by
 * iteratively reweighted least squares with Cauchy weights, so that things that differ count little.
 */
final class LightMatch {
    private static final int ROUNDS = 6;
    private static final int TERMS = 4;
    private static final double MIDDLE = 128;
    /** Pulls towards no change where the colours of a picture leave a term open. */
    private static final double RIDGE = 40;

    private static final double LEAST_SCALE = 1.5;
    private static final double CAUCHY = 2.385;
    private static final double TO_DEVIATION = 1.4826;
    private static final int FEWEST_CELLS = 60;

    private final double[][] terms;

    private LightMatch(double[][] terms) {
        this.terms = terms;
    }

    /** The light that brings {@code a} closest to {@code b} where both are {@code known}. */
    static LightMatch between(Raster a, Raster b, boolean[] known) {
        int columns = a.width() / WorkSize.CELL;
        int rows = a.height() / WorkSize.CELL;
        double[][] from = new double[columns * rows][];
        double[][] to = new double[columns * rows][];
        int count = 0;
        for (int cell = 0; cell < columns * rows; cell++) {
            int x = cell % columns * WorkSize.CELL;
            int y = cell / columns * WorkSize.CELL;
            int last = WorkSize.CELL - 1;
            if (known[y * a.width() + x] && known[(y + last) * a.width() + x + last]) {
                from[count] = mean(a, x, y);
                to[count++] = mean(b, x, y);
            }
        }
        double[][] terms = {{0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
        if (count >= FEWEST_CELLS) {
            for (int c = 0; c < 3; c++) {
                terms[c] = fit(Arrays.copyOf(from, count), Arrays.copyOf(to, count), c);
            }
        }
        return new LightMatch(terms);
    }

    private static double[] mean(Raster raster, int left, int top) {
        double[] sums = new double[3];
        for (int y = top; y < top + WorkSize.CELL; y++) {
            for (int x = left; x < left + WorkSize.CELL; x++) {
                for (int c = 0; c < 3; c++) {
                    sums[c] += raster.at(x, y, c) - MIDDLE;
                }
            }
        }
        for (int c = 0; c < 3; c++) {
            sums[c] /= WorkSize.CELL * WorkSize.CELL;
        }
        return sums;
    }

    private static double[] fit(double[][] from, double[][] to, int channel) {
        double[] none = new double[TERMS];
        none[1 + channel] = 1;
        double[] found = none;
        double[] off = new double[from.length];
        double[] weight = new double[from.length];
        Arrays.fill(weight, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] normal = new double[TERMS][TERMS];
            double[] right = new double[TERMS];
            for (int r = 0; r < TERMS; r++) {
                normal[r][r] = RIDGE * (r == 0 ? 1 : MIDDLE);
                right[r] = normal[r][r] * none[r];
            }
            for (int i = 0; i < from.length; i++) {
                double[] row = {1, from[i][0], from[i][1], from[i][2]};
                for (int r = 0; r < TERMS; r++) {
                    for (int s = 0; s < TERMS; s++) {
                        normal[r][s] += weight[i] * row[r] * row[s];
                    }
                    right[r] += weight[i] * row[r] * to[i][channel];
                }
            }
            double[] solved = LinearSolve.solve(normal, right);
            if (solved.length == 0) {
                return none;
            }
            found = solved;
            for (int i = 0; i < off.length; i++) {
                off[i] = Math.abs(to[i][channel] - value(found, from[i][0], from[i][1], from[i][2]));
            }
            double scale = CAUCHY * Math.max(LEAST_SCALE, TO_DEVIATION * Grids.quantile(off, off.length, 0.5));
            for (int i = 0; i < off.length; i++) {
                weight[i] = 1 / (1 + off[i] / scale * (off[i] / scale));
            }
        }
        return found;
    }

    private static double value(double[] terms, double y, double cr, double cb) {
        return terms[0] + terms[1] * y + terms[2] * cr + terms[3] * cb;
    }

    /** A pixel of the first picture in the light of the second. */
    int lit(double y, double cr, double cb, int channel) {
        double level = MIDDLE + value(terms[channel], y - MIDDLE, cr - MIDDLE, cb - MIDDLE);
        return (int) Math.max(0, Math.min(255, Math.round(level)));
    }
}
