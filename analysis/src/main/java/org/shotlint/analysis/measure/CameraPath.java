package org.shotlint.analysis.measure;

import java.util.List;

/** Where a place of drawing A lies in the drawings around it, as far as the camera alone moves it. */
final class CameraPath {
    private static final int REACH = 8;
    private final double[][] maps = new double[2 * REACH + 1][];

    CameraPath(List<PairMaps> pairs, int at) {
        maps[REACH] = new double[] {1, 0, 0, 0, 1, 0};
        for (int k = 0; k < REACH; k++) {
            int pair = at + k;
            maps[REACH + k + 1] =
                    pair < pairs.size() ? compose(matrix(pairs.get(pair).camera), maps[REACH + k]) : maps[REACH + k];
            pair = at - 1 - k;
            maps[REACH - k - 1] =
                    pair >= 0 ? compose(inverse(matrix(pairs.get(pair).camera)), maps[REACH - k]) : maps[REACH - k];
        }
    }

    double x(int offset, double x, double y) {
        double[] m = maps[REACH + offset];
        return m[0] * x + m[1] * y + m[2];
    }

    double y(int offset, double x, double y) {
        double[] m = maps[REACH + offset];
        return m[3] * x + m[4] * y + m[5];
    }

    static double[] matrix(CameraMotion c) {
        return new double[] {c.a(), c.b(), c.c(), c.d(), c.e(), c.f()};
    }

    static double[] compose(double[] second, double[] first) {
        return new double[] {
            second[0] * first[0] + second[1] * first[3],
            second[0] * first[1] + second[1] * first[4],
            second[0] * first[2] + second[1] * first[5] + second[2],
            second[3] * first[0] + second[4] * first[3],
            second[3] * first[1] + second[4] * first[4],
            second[3] * first[2] + second[4] * first[5] + second[5]
        };
    }

    static double[] inverse(double[] m) {
        double det = m[0] * m[4] - m[1] * m[3];
        if (Math.abs(det) < 1e-6) {
            return new double[] {1, 0, 0, 0, 1, 0};
        }
        double a = m[4] / det;
        double b = -m[1] / det;
        double d = -m[3] / det;
        double e = m[0] / det;
        return new double[] {a, b, -(a * m[2] + b * m[5]), d, e, -(d * m[2] + e * m[5])};
    }
}
