package org.shotlint.analysis.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.opencv.core.DMatch;
import org.opencv.core.KeyPoint;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDMatch;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.features2d.BFMatcher;
import org.opencv.features2d.ORB;
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

    private final ORB orb = ORB.create(KEY_POINTS);
    private final BFMatcher matcher = BFMatcher.create(org.opencv.core.Core.NORM_HAMMING, true);

    /** 0 to 1: inliers over the smaller number of key points; 0 when there are too few. */
    double agreement(Raster a, Raster b) {
        try (MatScope scope = MatScope.open("key points")) {
            MatOfKeyPoint pointsA = scope.keyPoints();
            MatOfKeyPoint pointsB = scope.keyPoints();
            Mat descriptorsA = describe(scope, a, pointsA);
            Mat descriptorsB = describe(scope, b, pointsB);
            KeyPoint[] from = pointsA.toArray();
            KeyPoint[] to = pointsB.toArray();
            if (from.length < 8 || to.length < 8) {
                return 0;
            }
            MatOfDMatch matches = scope.matches();
            matcher.match(descriptorsA, descriptorsB, matches);
            DMatch[] close = Arrays.stream(matches.toArray())
                    .filter(match -> match.distance <= CLOSE_BITS)
                    .toArray(DMatch[]::new);
            return (double) inliers(close, from, to) / Math.min(from.length, to.length);
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

    private static int inliers(DMatch[] matches, KeyPoint[] from, KeyPoint[] to) {
        if (matches.length < 4) {
            return 0;
        }
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
            best = Math.max(best, count);
        }
        return best <= 3 ? 0 : best;
    }
}
