package org.shotlint.analysis.measure;

import java.util.function.BiConsumer;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;

/**
 * Closing, opening and smoothing of pictures of one byte a pixel, row by row, masks of ones and noughts among them, with squares (Serra,
 * "Image analysis and mathematical morphology", 1982). What lies beyond the border has no part in it.
 */
final class MaskShapes {
    private static final int LEAST_OF_NINE = 4;

    private MaskShapes() {}

    /** Closes gaps up to twice {@code reach} wide: what is darker than its surroundings and narrower is filled. */
    static byte[] joined(byte[] values, int width, int height, int reach) {
        return changed(values, width, height, (from, to) -> square(from, to, Imgproc.MORPH_CLOSE, reach));
    }

    /** Takes away what is not wider than twice {@code reach}. */
    static byte[] opened(byte[] values, int width, int height, int reach) {
        return changed(values, width, height, (from, to) -> square(from, to, Imgproc.MORPH_OPEN, reach));
    }

    /** The largest value within {@code reach} of each pixel. */
    static byte[] grown(byte[] values, int width, int height, int reach) {
        return changed(values, width, height, (from, to) -> square(from, to, Imgproc.MORPH_DILATE, reach));
    }

    /** Ones where more than half of a pixel and those around it are. */
    static byte[] evened(byte[] ones, int width, int height) {
        byte[] even = changed(ones, width, height, (from, to) -> {
            Imgproc.boxFilter(from, to, -1, new Size(3, 3), new Point(-1, -1), false, Core.BORDER_CONSTANT);
            Imgproc.threshold(to, to, LEAST_OF_NINE, 1, Imgproc.THRESH_BINARY);
        });
        for (int x = 0; x < width; x++) {
            even[x] = most(ones, width, height, x, 0);
            even[(height - 1) * width + x] = most(ones, width, height, x, height - 1);
        }
        for (int y = 0; y < height; y++) {
            even[y * width] = most(ones, width, height, 0, y);
            even[(y + 1) * width - 1] = most(ones, width, height, width - 1, y);
        }
        return even;
    }

    private static byte most(byte[] ones, int width, int height, int x, int y) {
        int sum = 0;
        int all = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                sum += ones[v * width + u];
                all++;
            }
        }
        return (byte) (2 * sum > all ? 1 : 0);
    }

    private static void square(Mat from, Mat to, int operation, int reach) {
        int side = 2 * reach + 1;
        try (MatScope scope = MatScope.open("square")) {
            Mat square = scope.adopt(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(side, side)));
            Imgproc.morphologyEx(from, to, operation, square);
        }
    }

    private static byte[] changed(byte[] values, int width, int height, BiConsumer<Mat, Mat> change) {
        try (MatScope scope = MatScope.open("mask")) {
            Mat from = scope.mat(height, width, CvType.CV_8U);
            Mat to = scope.mat();
            from.put(0, 0, values);
            change.accept(from, to);
            byte[] changed = new byte[values.length];
            to.get(0, 0, changed);
            return changed;
        }
    }
}
