package org.shotlint.analysis.measure;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.raster.MatScope;

/**
 * What looks different along its own motion: a drawing is compared with the one eight before, each pixel with the place that the flow leads
 * back to.
 *
 * <p>Motion, also bending and turning, is explained by the flow; what is covered or uncovered is told by flow that does not lead back to
 * where it came from, and counts as unknown. A pixel looks different if its level lies outside of the range of the 5 x 5 pixels that it is
 * compared with, one way or the other, luma and colour together. What blends into something else, bit by bit, changes so; what moves does
 * not.
 *
 * <p>Cost: about 2 ms for every second drawing at 480 x 272. Known failure: motion that flow does not follow is unknown, never changed.
 */
final class AppearanceMeasure {
    private static final double DIFFERENT_LEVELS = 12;
    private static final double COLOUR_WEIGHT = 1.5;
    private static final double MAX_ERROR_PX = 2.5;
    private static final int POINT_RADIUS_PX = 5;
    private static final int LEAST_POINTS = 8;
    private static final int KEPT = FlowChain.SPAN / 2 + 1;

    private final FlowChain chain;
    private final Mat[] pictures = new Mat[KEPT];
    private final int[] frames = new int[KEPT];
    private final Mat kernel;
    private final Mat before;
    private final Mat low;
    private final Mat high;
    private final Mat over;
    private final Mat under;
    private final Mat back;
    private final Mat error;
    private final Mat known;
    private final Mat changed;
    private final Mat area;
    private final Mat part;
    private final Mat[] planes = new Mat[3];
    private int drawings;
    private boolean ready;
    private int sinceFrame;
    private int frame;

    AppearanceMeasure(MatScope scope, WorkSize size) {
        this.chain = new FlowChain(scope, size);
        for (int i = 0; i < KEPT; i++) {
            pictures[i] = scope.mat();
        }
        for (int i = 0; i < 3; i++) {
            planes[i] = scope.mat();
        }
        this.kernel = scope.filled(5, 5, CvType.CV_8U, new Scalar(1));
        this.before = scope.mat();
        this.low = scope.mat();
        this.high = scope.mat();
        this.over = scope.mat();
        this.under = scope.mat();
        this.back = scope.mat();
        this.error = scope.mat();
        this.known = scope.mat();
        this.changed = scope.mat();
        this.area = scope.filled((int) chain.size().height, (int) chain.size().width, CvType.CV_8U, new Scalar(0));
        this.part = scope.mat();
    }

    /**
     * Takes the next pair.
     *
     * @param ycc the second drawing at work size; likewise {@code yccBefore} the first
     * @param frameA clip frame of the first drawing; likewise {@code frameB} of the second
     */
    void add(Mat yccBefore, Mat ycc, int frameA, int frameB, Mat forward, Mat backward) {
        if (drawings == 0) {
            keep(yccBefore, frameA);
        }
        drawings++;
        ready = chain.add(forward, backward);
        if (drawings % 2 == 0) {
            keep(ycc, frameB);
        }
        if (ready) {
            compare();
        }
    }

    private void keep(Mat ycc, int frameIndex) {
        int slot = drawings / 2 % KEPT;
        Imgproc.resize(ycc, pictures[slot], chain.size(), 0, 0, Imgproc.INTER_AREA);
        frames[slot] = frameIndex;
    }

    private void compare() {
        Mat now = pictures[drawings / 2 % KEPT];
        Mat then = pictures[(drawings - FlowChain.SPAN) / 2 % KEPT];
        frame = frames[drawings / 2 % KEPT];
        sinceFrame = frames[(drawings - FlowChain.SPAN) / 2 % KEPT];
        chain.fetch(chain.forward(), chain.backward(), back);
        Core.add(back, chain.backward(), back);
        Core.extractChannel(back, planes[0], 0);
        Core.extractChannel(back, planes[1], 1);
        Core.magnitude(planes[0], planes[1], error);
        Core.compare(error, new Scalar(MAX_ERROR_PX), known, Core.CMP_LT);
        chain.fetch(then, chain.backward(), before);
        outside(now, before, over);
        outside(before, now, under);
        Core.max(over, under, over);
        for (int i = 0; i < 3; i++) {
            Core.extractChannel(over, planes[i], i);
        }
        Core.max(planes[1], planes[2], planes[1]);
        Core.addWeighted(planes[0], 1, planes[1], COLOUR_WEIGHT, 0, planes[0]);
        Core.compare(planes[0], new Scalar(DIFFERENT_LEVELS), changed, Core.CMP_GT);
        Core.bitwise_and(changed, known, changed);
    }

    /** Levels by which {@code a} lies outside of the range of the pixels of {@code b} around. */
    private void outside(Mat a, Mat b, Mat target) {
        Imgproc.dilate(b, high, kernel);
        Imgproc.erode(b, low, kernel);
        Core.subtract(a, high, high);
        Core.subtract(low, a, low);
        Core.max(high, low, target);
    }

    /** How the subject with these points looks against eight drawings ago; empty where that is not known for this drawing. */
    Optional<Appearance> of(List<TrackedPoint> points) {
        if (!ready || points.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        area.setTo(new Scalar(0));
        for (TrackedPoint point : points) {
            Imgproc.circle(area, new Point(point.x() / 2, point.y() / 2), POINT_RADIUS_PX, new Scalar(255), -1);
        }
        double whole = Core.countNonZero(area);
        Core.bitwise_and(area, changed, part);
        double different = Core.countNonZero(part) / whole;
        Core.bitwise_and(area, known, part);
        return Optional.of(
                new Appearance(sinceFrame, frame, different, Core.countNonZero(part) / whole, points.size()));
    }
}
