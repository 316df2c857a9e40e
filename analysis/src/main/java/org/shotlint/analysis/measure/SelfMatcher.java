package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.KeyPoint;
import org.opencv.core.Mat;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.features2d.SIFT;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;

/**
 * Details of one frame that are found twice in it. SIFT (Lowe, 2004) with the square root of its values (RootSIFT, Arandjelovic and
 * Zisserman, 2012); two details match when each is the other's best, at about the same size and direction.
 *
 * <p>Cost: 15 to 30 ms for a frame of 480 x 272, less where only a part of it is looked at.
 */
final class SelfMatcher {
    private static final int FOUND = 1500;
    private static final int KEPT = 600;
    private static final double CONTRAST = 0.012;
    private static final double LIKE = 0.86;
    private static final double APART_PX = 6;
    private static final double TURNED_DEG = 30;
    private static final double SCALED = 1.4;
    private static final int MIN_DETAILS = 9;
    private static final double BLUR_SIGMA = 0.8;
    private static final double SHARPEN = 2;

    private final SIFT sift = SIFT.create(FOUND, 3, CONTRAST, 10, 1.6);

    /** A detail at {@code x, y} and its like at {@code x + dx, y + dy}, in work pixels. */
    record Match(float x, float y, float dx, float dy) {}

    /**
     * Matches inside the cells of {@code mask}, a grid of {@code columns}: 0 is left out, and where there are too many details those in
     * cells of the highest number are kept. {@code luma} is {@code width} wide, row by row.
     */
    List<Match> matches(byte[] luma, int width, byte[] mask, int columns) {
        Rect part = around(mask, columns);
        if (part.width < 4 * WorkSize.CELL || part.height < 4 * WorkSize.CELL) {
            return List.of();
        }
        try (MatScope scope = MatScope.open("details")) {
            byte[] seen = new byte[part.width * part.height];
            byte[] open = new byte[seen.length];
            for (int y = 0, i = 0; y < part.height; y++) {
                for (int x = 0; x < part.width; x++, i++) {
                    seen[i] = luma[(part.y + y) * width + part.x + x];
                    int cell = (part.y + y) / WorkSize.CELL * columns + (part.x + x) / WorkSize.CELL;
                    open[i] = (byte) (mask[cell] > 0 ? 255 : 0);
                }
            }
            Mat pixels = scope.mat(part.height, part.width, CvType.CV_8U);
            Mat looked = scope.mat(part.height, part.width, CvType.CV_8U);
            pixels.put(0, 0, seen);
            looked.put(0, 0, open);
            sharpen(pixels, scope.mat());
            MatOfKeyPoint points = scope.keyPoints();
            Mat descriptors = scope.mat();
            sift.detectAndCompute(pixels, looked, points, descriptors);
            KeyPoint[] all = points.toArray();
            if (all.length < MIN_DETAILS) {
                return List.of();
            }
            return match(scope, all, descriptors, part, strongest(all, part, mask, columns));
        }
    }

    /** Work frames are slightly blurred for the flow; details want that undone. */
    private static void sharpen(Mat pixels, Mat blurred) {
        Imgproc.GaussianBlur(pixels, blurred, new Size(3, 3), BLUR_SIGMA);
        Core.addWeighted(pixels, 1 + SHARPEN, blurred, -SHARPEN, 0, pixels);
    }

    private static Rect around(byte[] mask, int columns) {
        int left = columns;
        int right = -1;
        int top = mask.length;
        int bottom = -1;
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] > 0) {
                left = Math.min(left, i % columns);
                right = Math.max(right, i % columns);
                top = Math.min(top, i / columns);
                bottom = Math.max(bottom, i / columns);
            }
        }
        int cell = WorkSize.CELL;
        return right < 0
                ? new Rect(0, 0, 0, 0)
                : new Rect(left * cell, top * cell, (right + 1 - left) * cell, (bottom + 1 - top) * cell);
    }

    private static int[] strongest(KeyPoint[] all, Rect part, byte[] mask, int columns) {
        return IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -rank(all[i], part, mask, columns))
                        .thenComparingDouble(i -> -all[i].response)
                        .thenComparing(i -> i))
                .limit(KEPT)
                .mapToInt(i -> i)
                .toArray();
    }

    private static int rank(KeyPoint point, Rect part, byte[] mask, int columns) {
        int x = (int) (part.x + point.pt.x) / WorkSize.CELL;
        int y = (int) (part.y + point.pt.y) / WorkSize.CELL;
        return mask[Math.min(mask.length - 1, y * columns + Math.min(columns - 1, x))];
    }

    private static List<Match> match(MatScope scope, KeyPoint[] all, Mat descriptors, Rect part, int[] strongest) {
        float[] likeness = likeness(scope, descriptors, strongest);
        int n = strongest.length;
        KeyPoint[] points = Arrays.stream(strongest).mapToObj(i -> all[i]).toArray(KeyPoint[]::new);
        int[] best = new int[n];
        for (int i = 0; i < n; i++) {
            best[i] = best(likeness, points, i);
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int j = best[i];
            if (j > i && best[j] == i && likeness[i * n + j] > LIKE && alike(points[i], points[j])) {
                matches.add(new Match(
                        (float) (points[i].pt.x + part.x),
                        (float) (points[i].pt.y + part.y),
                        (float) (points[j].pt.x - points[i].pt.x),
                        (float) (points[j].pt.y - points[i].pt.y)));
            }
        }
        return matches;
    }

    /** Scalar products of all kept descriptors with one another, row by row. */
    private static float[] likeness(MatScope scope, Mat descriptors, int[] rows) {
        int width = descriptors.cols();
        float[] values = new float[rows.length * width];
        float[] row = new float[width];
        for (int r = 0; r < rows.length; r++) {
            descriptors.get(rows[r], 0, row);
            float sum = 1e-6f;
            for (float value : row) {
                sum += value;
            }
            for (int k = 0; k < width; k++) {
                values[r * width + k] = (float) Math.sqrt(row[k] / sum);
            }
        }
        Mat roots = scope.mat(rows.length, width, CvType.CV_32F);
        roots.put(0, 0, values);
        Mat product = scope.mat();
        Core.gemm(roots, roots, 1, scope.mat(), 0, product, Core.GEMM_2_T);
        float[] result = new float[rows.length * rows.length];
        product.get(0, 0, result);
        return result;
    }

    private static int best(float[] likeness, KeyPoint[] points, int i) {
        int n = points.length;
        int best = -1;
        for (int j = 0; j < n; j++) {
            double dx = points[j].pt.x - points[i].pt.x;
            double dy = points[j].pt.y - points[i].pt.y;
            if (dx * dx + dy * dy >= APART_PX * APART_PX
                    && (best < 0 || likeness[i * n + j] > likeness[i * n + best])) {
                best = j;
            }
        }
        return best < 0 ? i : best;
    }

    private static boolean alike(KeyPoint a, KeyPoint b) {
        double turned = Math.abs((a.angle - b.angle + 540) % 360 - 180);
        return turned < TURNED_DEG && a.size < SCALED * b.size && b.size < SCALED * a.size;
    }
}
