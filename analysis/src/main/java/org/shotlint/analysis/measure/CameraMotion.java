package org.shotlint.analysis.measure;

import java.util.SplittableRandom;
import org.shotlint.analysis.algebra.LinearSolve;

/**
 * Global motion from one frame to the next as an affine map in work pixels: x' = a x + b y + c, y' = d x + e y + f.
 *
 * <p>Fitted by RANSAC (Fischler and Bolles, 1981) over the flow of textured, consistent cells, then by least squares over the inliers.
 * The random draws come from a fixed seed, so the same cells give the same map.
 *
 * @param inlierShare share of the offered cells that follow the map, 0 to 1
 */
record CameraMotion(double a, double b, double c, double d, double e, double f, double inlierShare) {
    static final CameraMotion STILL = new CameraMotion(1, 0, 0, 0, 1, 0, 0);

    private static final int ROUNDS = 80;
    private static final double INLIER_PX = 0.7;
    private static final int MIN_CELLS = 12;
    private static final double KEPT_BY_REFINING = 0.95;

    double mapX(double x, double y) {
        return a * x + b * y + c;
    }

    double mapY(double x, double y) {
        return d * x + e * y + f;
    }

    /** Fits the map to points {@code x, y} that moved by {@code u, v}; the first {@code count} of each array. */
    static CameraMotion fit(double[] x, double[] y, double[] u, double[] v, int count) {
        if (count < MIN_CELLS) {
            return STILL;
        }
        SplittableRandom random = new SplittableRandom(7);
        CameraMotion best = STILL;
        int bestInliers = -1;
        int[] pick = new int[3];
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < 3; k++) {
                pick[k] = random.nextInt(count);
            }
            CameraMotion model = through(x, y, u, v, pick);
            int inliers = model.countInliers(x, y, u, v, count);
            if (inliers > bestInliers) {
                bestInliers = inliers;
                best = model;
            }
        }
        for (int pass = 0; pass < 3; pass++) {
            CameraMotion refined = best.refined(x, y, u, v, count);
            // A map through three points may catch a stray or two more than the far more accurate fit to all.
            if (refined.countInliers(x, y, u, v, count) < KEPT_BY_REFINING * best.countInliers(x, y, u, v, count)) {
                break;
            }
            best = refined;
        }
        double share = (double) best.countInliers(x, y, u, v, count) / count;
        return new CameraMotion(best.a, best.b, best.c, best.d, best.e, best.f, share);
    }

    /** The map that carries three points exactly; STILL for points nearly in line. */
    private static CameraMotion through(double[] x, double[] y, double[] u, double[] v, int[] p) {
        double x1 = x[p[1]] - x[p[0]];
        double y1 = y[p[1]] - y[p[0]];
        double x2 = x[p[2]] - x[p[0]];
        double y2 = y[p[2]] - y[p[0]];
        double det = x1 * y2 - x2 * y1;
        if (Math.abs(det) < 400) {
            return STILL;
        }
        double u1 = u[p[1]] - u[p[0]];
        double u2 = u[p[2]] - u[p[0]];
        double v1 = v[p[1]] - v[p[0]];
        double v2 = v[p[2]] - v[p[0]];
        double ux = (u1 * y2 - u2 * y1) / det;
        double uy = (u2 * x1 - u1 * x2) / det;
        double vx = (v1 * y2 - v2 * y1) / det;
        double vy = (v2 * x1 - v1 * x2) / det;
        double c = u[p[0]] - ux * x[p[0]] - uy * y[p[0]];
        double f = v[p[0]] - vx * x[p[0]] - vy * y[p[0]];
        return new CameraMotion(1 + ux, uy, c, vx, 1 + vy, f, 0);
    }

    private boolean isInlier(double x, double y, double u, double v) {
        double du = mapX(x, y) - x - u;
        double dv = mapY(x, y) - y - v;
        return du * du + dv * dv < INLIER_PX * INLIER_PX;
    }

    private int countInliers(double[] x, double[] y, double[] u, double[] v, int count) {
        int inliers = 0;
        for (int i = 0; i < count; i++) {
            if (isInlier(x[i], y[i], u[i], v[i])) {
                inliers++;
            }
        }
        return inliers;
    }

    private CameraMotion refined(double[] x, double[] y, double[] u, double[] v, int count) {
        double[][] normal = new double[3][3];
        double[] right = new double[3];
        double[] down = new double[3];
        for (int i = 0; i < count; i++) {
            if (isInlier(x[i], y[i], u[i], v[i])) {
                double[] row = {x[i], y[i], 1};
                for (int r = 0; r < 3; r++) {
                    for (int s = 0; s < 3; s++) {
                        normal[r][s] += row[r] * row[s];
                    }
                    right[r] += row[r] * u[i];
                    down[r] += row[r] * v[i];
                }
            }
        }
        double[] p = LinearSolve.solve(normal, right);
        double[] q = LinearSolve.solve(normal, down);
        if (p.length == 0 || q.length == 0) {
            return this;
        }
        return new CameraMotion(1 + p[0], p[1], p[2], q[0], 1 + q[1], q[2], 0);
    }
}
