package org.shotlint.analysis.measure;

import org.shotlint.analysis.algebra.LinearSolve;

/**
 * A smooth change of light over the frame: a second-order polynomial of place fitted to the log gain of the cells by iteratively reweighted
 * least squares with Cauchy weights (Holland and Welsch, 1977), so that things that move count little.
 *
 * @param rms root mean square of the fitted change over the frame, log units (0.03 is about 3 %)
 * @param mean mean of the fitted change over the frame, with its sign
 * @param rest median absolute deviation of the cells from the fit
 */
record LightField(double rms, double mean, double rest) {
    private static final int ROUNDS = 6;
    private static final int TERMS = 6;

    static LightField fit(float[] gain, WorkSize size) {
        int n = gain.length;
        double[] weight = new double[n];
        java.util.Arrays.fill(weight, 1);
        double[] p = new double[TERMS];
        double[] deviation = new double[n];
        double scale = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] solved = solve(gain, weight, size);
            if (solved.length == 0) {
                return new LightField(0, 0, 0);
            }
            p = solved;
            double[] row = new double[TERMS];
            for (int i = 0; i < n; i++) {
                basis(i, size, row);
                deviation[i] = Math.abs(gain[i] - dot(p, row));
            }
            scale = Grids.quantile(deviation, n, 0.5);
            double width = 2.385 * Math.max(scale * 1.4826, 1e-4);
            for (int i = 0; i < n; i++) {
                double r = deviation[i] / width;
                weight[i] = 1 / (1 + r * r);
            }
        }
        double sum = 0;
        double squares = 0;
        double[] row = new double[TERMS];
        for (int i = 0; i < n; i++) {
            basis(i, size, row);
            double value = dot(p, row);
            sum += value;
            squares += value * value;
        }
        return new LightField(Math.sqrt(squares / n), sum / n, scale);
    }

    private static double[] solve(float[] gain, double[] weight, WorkSize size) {
        double[][] normal = new double[TERMS][TERMS];
        double[] right = new double[TERMS];
        double[] row = new double[TERMS];
        for (int i = 0; i < gain.length; i++) {
            basis(i, size, row);
            for (int r = 0; r < TERMS; r++) {
                double wr = weight[i] * row[r];
                right[r] += wr * gain[i];
                for (int s = r; s < TERMS; s++) {
                    normal[r][s] += wr * row[s];
                }
            }
        }
        for (int r = 0; r < TERMS; r++) {
            for (int s = 0; s < r; s++) {
                normal[r][s] = normal[s][r];
            }
        }
        return LinearSolve.solve(normal, right);
    }

    private static void basis(int cell, WorkSize size, double[] row) {
        double x = 2.0 * (cell % size.cellColumns() + 0.5) / size.cellColumns() - 1;
        double y = 2.0 * (cell / size.cellColumns() + 0.5) / size.cellRows() - 1;
        row[0] = 1;
        row[1] = x;
        row[2] = y;
        row[3] = x * x;
        row[4] = x * y;
        row[5] = y * y;
    }

    private static double dot(double[] p, double[] row) {
        double sum = 0;
        for (int i = 0; i < TERMS; i++) {
            sum += p[i] * row[i];
        }
        return sum;
    }
}
