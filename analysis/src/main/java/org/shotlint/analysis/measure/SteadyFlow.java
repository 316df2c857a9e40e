package org.shotlint.analysis.measure;

import org.shotlint.analysis.algebra.LinearSolve;

/**
 * The part of a pair's flow that no camera explains, with its direction, for places that stand still.
 *
 * <p>Of three models the simplest wins that explains about as many cells to a fifth of a pixel: a still camera; the pair's affine camera
 * motion; and that with a second-order polynomial on top, fitted by reweighted least squares, which takes away perspective, lens
 * distortion, rolling shutter and a smooth parallax. Holding a still camera for still matters: moving arms that fill half of the frame
 * otherwise bend the model, and then the wall behind them seems to bend.
 *
 * <p>Cost: some 0.3 ms a pair.
 */
final class SteadyFlow {
    private static final int TERMS = 6;
    private static final int ROUNDS = 5;
    private static final double CLOSE_PX = 0.2;
    private static final double SOFT_PX2 = 0.02;
    private static final double STILL_KEEPS = 0.8;
    private static final double AFFINE_KEEPS = 0.9;
    private static final double SURELY_STILL = 0.6;
    private static final int MIN_CELLS = 40;
    private static final float TEXTURED_LEVELS = 2f;

    private final WorkSize size;
    private final double[][] basis;

    SteadyFlow(WorkSize size) {
        this.size = size;
        this.basis = new double[size.cells()][];
        for (int i = 0; i < basis.length; i++) {
            double x = 2 * PairGeometry.centreX(i, size) / size.width() - 1;
            double y = 2 * PairGeometry.centreY(i, size) / size.height() - 1;
            basis[i] = new double[] {1, x, y, x * x, x * y, y * y};
        }
    }

    /** Residual of one pair. {@code camera} is the map that places follow to the next drawing. */
    record Residual(CameraMotion camera, float[] x, float[] y) {}

    Residual of(PairMaps pair) {
        int cells = size.cells();
        boolean[] sound = new boolean[cells];
        int count = 0;
        for (int i = 0; i < cells; i++) {
            sound[i] = pair.texture[i] > TEXTURED_LEVELS && pair.flowError[i] < 1;
            count += sound[i] ? 1 : 0;
        }
        Residual still = new Residual(CameraMotion.STILL, pair.flowX, pair.flowY);
        Residual affine = affine(pair);
        if (count < MIN_CELLS) {
            return affine;
        }
        int byStill = close(still, sound);
        int byAffine = close(affine, sound);
        if (byStill >= STILL_KEEPS * byAffine && byStill >= SURELY_STILL * count) {
            return still;
        }
        Residual bent = bent(affine, sound);
        int best = Math.max(close(bent, sound), Math.max(byStill, byAffine));
        if (byStill >= STILL_KEEPS * best) {
            return still;
        }
        return byAffine >= AFFINE_KEEPS * best ? affine : bent;
    }

    private Residual affine(PairMaps pair) {
        float[] rx = new float[size.cells()];
        float[] ry = new float[size.cells()];
        for (int i = 0; i < rx.length; i++) {
            double cx = PairGeometry.centreX(i, size);
            double cy = PairGeometry.centreY(i, size);
            rx[i] = (float) (pair.flowX[i] - (pair.camera.mapX(cx, cy) - cx));
            ry[i] = (float) (pair.flowY[i] - (pair.camera.mapY(cx, cy) - cy));
        }
        return new Residual(pair.camera, rx, ry);
    }

    private static int close(Residual r, boolean[] sound) {
        int n = 0;
        for (int i = 0; i < sound.length; i++) {
            if (sound[i] && r.x[i] * r.x[i] + r.y[i] * r.y[i] < CLOSE_PX * CLOSE_PX) {
                n++;
            }
        }
        return n;
    }

    private Residual bent(Residual affine, boolean[] sound) {
        float[] ex = affine.x.clone();
        float[] ey = affine.y.clone();
        double[] weight = new double[sound.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = sound[i] ? Math.exp(-(ex[i] * ex[i] + ey[i] * ey[i])) : 0;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] p = fit(affine.x, weight);
            double[] q = fit(affine.y, weight);
            if (p.length == 0 || q.length == 0) {
                return affine;
            }
            for (int i = 0; i < weight.length; i++) {
                ex[i] = (float) (affine.x[i] - value(p, basis[i]));
                ey[i] = (float) (affine.y[i] - value(q, basis[i]));
                double soft = 1 + (ex[i] * ex[i] + ey[i] * ey[i]) / SOFT_PX2;
                weight[i] = sound[i] ? 1 / (soft * soft) : 0;
            }
        }
        return new Residual(affine.camera, ex, ey);
    }

    private double[] fit(float[] values, double[] weight) {
        double[][] normal = new double[TERMS][TERMS];
        double[] right = new double[TERMS];
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                double[] row = basis[i];
                for (int r = 0; r < TERMS; r++) {
                    double scaled = weight[i] * row[r];
                    for (int s = 0; s < TERMS; s++) {
                        normal[r][s] += scaled * row[s];
                    }
                    right[r] += scaled * values[i];
                }
            }
        }
        for (int r = 0; r < TERMS; r++) {
            normal[r][r] += 1e-4;
        }
        return LinearSolve.solve(normal, right);
    }

    private static double value(double[] p, double[] row) {
        double sum = 0;
        for (int k = 0; k < TERMS; k++) {
            sum += p[k] * row[k];
        }
        return sum;
    }
}
