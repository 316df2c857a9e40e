package org.shotlint.analysis.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.opencv.core.DMatch;
import org.opencv.core.KeyPoint;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDMatch;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.Point;
import org.opencv.features2d.BFMatcher;
import org.opencv.features2d.ORB;
import org.shotlint.analysis.algebra.LinearSolve;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.raster.Raster;

/**
 * Share of key points of two frames that agree on one similarity motion. ORB (Rublee et al., 2011), mutual best matches, RANSAC with a
 * fixed seed. Used only on suspicious pairs: some 15 ms each.
 */
final class KeyPointMatcher {
    private static final int KEY_POINTS = 500;
    private static final int ROUNDS = 300;
    /** Descriptors of 256 bits that belong to the same point seldom differ in more. */
    private static final float CLOSE_BITS = 56;

    private static final double INLIER_PX = 3;
    private static final double MIN_SCALE = 0.75;
    private static final int FEWEST_REFINED = 20;

    private final ORB orb = ORB.create(KEY_POINTS);
    private final BFMatcher matcher = BFMatcher.create(org.opencv.core.Core.NORM_HAMMING, true);

    /**
     * A motion that key points agree on.
     *
     * @param share inliers over the smaller number of key points, 0 to 1; 0 when there are too few
     * @param map from the places of the first frame to those of the second, as {@link CameraPath} writes maps
     */
    record Agreement(double share, double[] map) {
        static final Agreement NONE = new Agreement(0, new double[] {1, 0, 0, 0, 1, 0});
    }

    /** The share of key points that agree on a motion. */
    double agreement(Raster a, Raster b) {
        return compare(a, b).share();
    }

    /** The motion that most key points agree on. */
    Agreement compare(Raster a, Raster b) {
        try (MatScope scope = MatScope.open("key points")) {
            MatOfKeyPoint pointsA = scope.keyPoints();
            MatOfKeyPoint pointsB = scope.keyPoints();
            Mat descriptorsA = describe(scope, a, pointsA);
            Mat descriptorsB = describe(scope, b, pointsB);
            KeyPoint[] from = pointsA.toArray();
            KeyPoint[] to = pointsB.toArray();
            if (from.length < 8 || to.length < 8) {
                return Agreement.NONE;
            }
            MatOfDMatch matches = scope.matches();
            matcher.match(descriptorsA, descriptorsB, matches);
            DMatch[] close = Arrays.stream(matches.toArray())
                    .filter(match -> match.distance <= CLOSE_BITS)
                    .toArray(DMatch[]::new);
            return agreement(close, from, to);
        }
    }

    private Mat describe(MatScope scope, Raster raster, MatOfKeyPoint points) {
        Mat pixels = scope.mat();
        Mat luma = scope.mat();
        raster.copyTo(pixels);
        org.opencv.core.Core.extractChannel(pixels, luma, 0);
        Mat descriptors = scope.mat();
        orb.detectAndCompute(luma, scope.mat(), points, descriptors);
        return descriptors;
    }

    private static Agreement agreement(DMatch[] matches, KeyPoint[] from, KeyPoint[] to) {
        if (matches.length < 4) {
            return Agreement.NONE;
        }
        double[] map = Agreement.NONE.map();
        SplittableRandom random = new SplittableRandom(11);
        int best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            DMatch one = matches[random.nextInt(matches.length)];
            DMatch two = matches[random.nextInt(matches.length)];
            double dx = from[two.queryIdx].pt.x - from[one.queryIdx].pt.x;
            double dy = from[two.queryIdx].pt.y - from[one.queryIdx].pt.y;
            double length = dx * dx + dy * dy;
            if (length < 400) {
                continue;
            }
            double ex = to[two.trainIdx].pt.x - to[one.trainIdx].pt.x;
            double ey = to[two.trainIdx].pt.y - to[one.trainIdx].pt.y;
            double c = (dx * ex + dy * ey) / length;
            double s = (dx * ey - dy * ex) / length;
            double scale = Math.hypot(c, s);
            if (scale < MIN_SCALE || scale > 1 / MIN_SCALE) {
                continue;
            }
            int count = 0;
            for (DMatch match : matches) {
                double px = from[match.queryIdx].pt.x - from[one.queryIdx].pt.x;
                double py = from[match.queryIdx].pt.y - from[one.queryIdx].pt.y;
                double ux = to[one.trainIdx].pt.x + c * px - s * py - to[match.trainIdx].pt.x;
                double uy = to[one.trainIdx].pt.y + s * px + c * py - to[match.trainIdx].pt.y;
                if (ux * ux + uy * uy < INLIER_PX * INLIER_PX) {
                    count++;
                }
            }
            if (count > best) {
                best = count;
                double x = to[one.trainIdx].pt.x - c * from[one.queryIdx].pt.x + s * from[one.queryIdx].pt.y;
                double y = to[one.trainIdx].pt.y - s * from[one.queryIdx].pt.x - c * from[one.queryIdx].pt.y;
                map = new double[] {c, -s, x, s, c, y};
            }
        }
        return best <= 3
                ? Agreement.NONE
                : new Agreement((double) best / Math.min(from.length, to.length), refined(map, matches, from, to));
    }

    /** The affine map closest to all pairs that follow {@code map}. */
    private static double[] refined(double[] map, DMatch[] matches, KeyPoint[] from, KeyPoint[] to) {
        double[][] normal = new double[3][3];
        double[] right = new double[3];
        double[] down = new double[3];
        int count = 0;
        for (DMatch match : matches) {
            Point p = from[match.queryIdx].pt;
            Point q = to[match.trainIdx].pt;
            double dx = map[0] * p.x + map[1] * p.y + map[2] - q.x;
            double dy = map[3] * p.x + map[4] * p.y + map[5] - q.y;
            if (dx * dx + dy * dy < INLIER_PX * INLIER_PX) {
                double[] row = {p.x, p.y, 1};
                for (int r = 0; r < 3; r++) {
                    for (int c = 0; c < 3; c++) {
                        normal[r][c] += row[r] * row[c];
                    }
                    right[r] += row[r] * q.x;
                    down[r] += row[r] * q.y;
                }
                count++;
            }
        }
        double[] x = LinearSolve.solve(normal, right);
        double[] y = LinearSolve.solve(normal, down);
        return count < FEWEST_REFINED || x.length == 0 || y.length == 0
                ? map
                : new double[] {x[0], x[1], x[2], y[0], y[1], y[2]};
    }
}
