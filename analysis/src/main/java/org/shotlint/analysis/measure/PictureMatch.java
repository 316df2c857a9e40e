package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.DMatch;
import org.opencv.core.KeyPoint;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDMatch;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.features2d.BFMatcher;
import org.opencv.features2d.ORB;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.raster.NativeLibrary;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.SheetFigure;

/**
 * Lays a key picture over a drawing and says how much of it the drawing shows otherwise.
 *
 * <p>Idea: key points of both (ORB, Rublee et al., 2011) that agree on one move, turn and scale say how the camera sees the picture now; where
 * they no longer do, the last such place counts. Light that lies over all is taken away. A place then counts as other where its colours, over
 * a patch, differ from all that the picture has within a short way around, so that small motion is none.
 *
 * <p>Cost: some 25 ms a drawing. Known failure: a pose that is another is a difference, too; it says how far a clip goes from its picture, not
 * whether that is a fault.
 */
final class PictureMatch {
    private static final int KEY_POINTS = 700;
    private static final float CLOSE_BITS = 60;
    private static final double INLIER_PX = 4;
    private static final int LEAST_AGREEING = 16;
    private static final double LEAST_SCALE = 0.3;
    private static final int COARSER = 2;
    private static final int REACH = 4;
    private static final int PATCH = 7;
    private static final double OTHER = 14;
    private static final double LUMA_COUNTS = 0.5;
    private static final double LEAST_SEEN = 0.25;

    private final ORB orb;
    private final BFMatcher matcher;
    private final SheetFigure picture;
    private Optional<double[]> last = Optional.empty();

    PictureMatch(SheetFigure picture) {
        NativeLibrary.load();
        this.orb = ORB.create(KEY_POINTS);
        this.matcher = BFMatcher.create(Core.NORM_HAMMING, true);
        this.picture = picture;
    }

    /**
     * What a drawing shows of the picture.
     *
     * @param agreeing key points that agree on where it lies
     * @param other share of what is seen of the picture that looks otherwise, 0 to 1
     */
    record Match(int agreeing, double other) {}

    /** Forgets where the picture lay: a new shot begins. */
    void forget() {
        last = Optional.empty();
    }

    /** The match with a drawing; empty where the picture was not found in the shot yet, or hardly any of it is seen. */
    Optional<Match> with(Raster ycc) {
        try (MatScope scope = MatScope.open("key picture")) {
            Mat frame = scope.mat();
            ycc.copyTo(frame);
            Mat key = scope.mat(picture.height(), picture.width(), CvType.CV_8UC3);
            key.put(0, 0, picture.ycc());
            int agreeing = place(scope, key, frame);
            return last.flatMap(map -> other(scope, key, frame, map)).map(other -> new Match(agreeing, other));
        }
    }

    private int place(MatScope scope, Mat key, Mat frame) {
        MatOfKeyPoint keyPoints = scope.keyPoints();
        MatOfKeyPoint framePoints = scope.keyPoints();
        Mat keyLooks = described(scope, key, keyPoints);
        Mat frameLooks = described(scope, frame, framePoints);
        if (keyLooks.rows() < LEAST_AGREEING || frameLooks.rows() < LEAST_AGREEING) {
            return 0;
        }
        MatOfDMatch matches = scope.matches();
        matcher.match(keyLooks, frameLooks, matches);
        KeyPoint[] from = keyPoints.toArray();
        KeyPoint[] to = framePoints.toArray();
        List<Point> fromPoints = new ArrayList<>();
        List<Point> toPoints = new ArrayList<>();
        for (DMatch match : matches.toArray()) {
            if (match.distance <= CLOSE_BITS) {
                fromPoints.add(from[match.queryIdx].pt);
                toPoints.add(to[match.trainIdx].pt);
            }
        }
        if (fromPoints.size() < LEAST_AGREEING) {
            return 0;
        }
        MatOfPoint2f before = scope.points();
        MatOfPoint2f after = scope.points();
        before.fromList(fromPoints);
        after.fromList(toPoints);
        Mat agree = scope.mat();
        // OpenCV returns a matrix of its own.
        Mat map = Calib3d.estimateAffinePartial2D(before, after, agree, Calib3d.RANSAC, INLIER_PX, 1000, 0.99, 10);
        double[] values = new double[6];
        boolean found = !map.empty();
        if (found) {
            map.get(0, 0, values);
        }
        map.release();
        int agreeing = found ? Core.countNonZero(agree) : 0;
        double scale = Math.hypot(values[0], values[3]);
        if (agreeing >= LEAST_AGREEING && scale >= LEAST_SCALE && scale <= 1 / LEAST_SCALE) {
            last = Optional.of(values);
            return agreeing;
        }
        return 0;
    }

    private Mat described(MatScope scope, Mat ycc, MatOfKeyPoint points) {
        Mat luma = scope.mat();
        Core.extractChannel(ycc, luma, 0);
        Mat looks = scope.mat();
        orb.detectAndCompute(luma, scope.mat(), points, looks);
        return looks;
    }

    /** Share of the picture, as far as it lies within the drawing, that looks otherwise there. */
    private static Optional<Double> other(MatScope scope, Mat key, Mat frame, double[] map) {
        Size size = new Size(frame.cols() / (double) COARSER, frame.rows() / (double) COARSER);
        Mat small = scope.mat();
        Imgproc.resize(frame, small, size, 0, 0, Imgproc.INTER_AREA);
        Mat placed = scope.mat(2, 3, CvType.CV_64F);
        placed.put(0, 0, map);
        // Laid at the frame's own size and then made smaller as it is: what differs in softness differs in colour at
        // lines.
        Mat laid = scope.mat();
        Mat seen = scope.mat();
        Mat soft = scope.mat();
        double shrunk = 1 / Math.hypot(map[0], map[3]);
        Imgproc.GaussianBlur(key, soft, new Size(0, 0), Math.max(0.01, 0.5 * (shrunk - 1)));
        Imgproc.warpAffine(soft, laid, placed, frame.size(), Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        Imgproc.resize(laid, laid, size, 0, 0, Imgproc.INTER_AREA);
        Mat all = scope.filled(key.rows(), key.cols(), CvType.CV_8U, new Scalar(255));
        Imgproc.warpAffine(all, seen, placed, frame.size(), Imgproc.INTER_NEAREST, Core.BORDER_CONSTANT, new Scalar(0));
        Imgproc.resize(seen, seen, size, 0, 0, Imgproc.INTER_NEAREST);
        int area = Core.countNonZero(seen);
        if (area < LEAST_SEEN * small.total()) {
            return Optional.empty();
        }
        Scalar light = light(small, laid, seen);
        Mat wide = scope.mat();
        laid.convertTo(laid, CvType.CV_32FC3);
        small.convertTo(small, CvType.CV_32FC3);
        Core.add(laid, light, laid);
        Core.copyMakeBorder(laid, wide, REACH, REACH, REACH, REACH, Core.BORDER_REPLICATE);
        Mat least = scope.filled(small.rows(), small.cols(), CvType.CV_32F, new Scalar(1e6));
        Mat difference = scope.mat();
        Mat weighed = scope.mat();
        Mat weights = scope.mat(1, 3, CvType.CV_32F);
        weights.put(0, 0, new float[] {(float) LUMA_COUNTS, 1, 1});
        for (int y = 0; y <= 2 * REACH; y += 2) {
            for (int x = 0; x <= 2 * REACH; x += 2) {
                Mat moved = scope.adopt(wide.submat(new Rect(x, y, small.cols(), small.rows())));
                Core.absdiff(small, moved, difference);
                Core.transform(difference, weighed, weights);
                Imgproc.blur(weighed, weighed, new Size(PATCH, PATCH));
                Core.min(least, weighed, least);
            }
        }
        Mat other = scope.mat();
        Imgproc.threshold(least, other, OTHER, 255, Imgproc.THRESH_BINARY);
        other.convertTo(other, CvType.CV_8U);
        Core.bitwise_and(other, seen, other);
        return Optional.of((double) Core.countNonZero(other) / area);
    }

    /** By how much most places differ, channel by channel: light over all. */
    private static Scalar light(Mat frame, Mat laid, Mat seen) {
        int pixels = (int) frame.total();
        byte[] now = new byte[3 * pixels];
        byte[] before = new byte[3 * pixels];
        byte[] mask = new byte[pixels];
        frame.get(0, 0, now);
        laid.get(0, 0, before);
        seen.get(0, 0, mask);
        double[] light = new double[3];
        for (int c = 0; c < 3; c++) {
            int channel = c;
            int[] apart = IntStream.range(0, pixels)
                    .filter(i -> mask[i] != 0)
                    .map(i -> (now[3 * i + channel] & 0xff) - (before[3 * i + channel] & 0xff))
                    .sorted()
                    .toArray();
            light[c] = apart[apart.length / 2];
        }
        return new Scalar(light);
    }
}
