package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.core.TermCriteria;
import org.opencv.imgproc.Imgproc;
import org.opencv.video.Video;
import org.shotlint.analysis.raster.MatScope;

/**
 * Points followed from drawing to drawing, at most 1,400 at a time.
 *
 * <p>Idea: corners (Shi and Tomasi, 1994), dense where the picture moves against the camera and thin elsewhere, are followed by pyramidal
 * Lucas-Kanade (Bouguet, 2001) that starts from the dense flow and is held against the way back (Kalal et al., 2010). Where two points meet
 * the older one stays.
 *
 * <p>Known failure: surfaces without texture carry no points; motion beyond the reach of the flow loses them.
 */
final class PointTracks {
    private static final int MOST_POINTS = 1400;
    private static final Size WINDOW = new Size(11, 11);
    private static final TermCriteria STOP = new TermCriteria(TermCriteria.COUNT + TermCriteria.EPS, 8, 0.02);
    private static final int LEVELS = 2;
    private static final int LEVELS_BACK = 1;
    private static final double LEAST_EIGENVALUE = 5e-5;
    private static final double LEAST_CORNER = 4e-5;
    private static final double MOST_WAY_BACK_PX = 0.6;
    private static final double WAY_BACK_START = 0.85;
    private static final float MOST_LEVELS = 16;
    private static final float TRUSTED_FLOW_PX = 1;
    private static final float CELL_PX = 2.5f;
    private static final int EDGE = 4;
    private static final int DENSE = 3;
    /** Side of the coarse cells that motion and thin sowing are kept in, and reach of a point in them. */
    private static final int COARSE = 2;

    private static final int THIN_CELL = 4;
    private static final int THIN = 3;
    private static final double LEAST_MOTION_PX = 0.4;
    private static final double NOISE_FACTOR = 3;
    private static final double SURVIVING_A_BREAK = 0.35;

    private final WorkSize size;
    private final MatOfPoint2f from;
    private final MatOfPoint2f to;
    private final MatOfPoint2f back;
    private final MatOfByte found;
    private final MatOfByte foundBack;
    private final MatOfFloat levels;
    private final MatOfFloat levelsBack;
    private final Mat corners;
    private final Mat peaks;
    private final Mat moving;
    private final Mat kernelPeak;
    private final Mat kernelMoving;
    private final float[] flow;
    private final float[] flowError;
    private final float[] corner;
    private final float[] peak;
    private final byte[] moves;
    private final boolean[] near;
    private final boolean[] thin;
    private final boolean[] cells;
    private List<TrackedPoint> alive = new ArrayList<>();
    private List<TrackedPoint> lost = new ArrayList<>();
    private boolean broke;

    PointTracks(MatScope scope, WorkSize size) {
        this.size = size;
        this.from = scope.points();
        this.to = scope.points();
        this.back = scope.points();
        this.found = scope.bytes();
        this.foundBack = scope.bytes();
        this.levels = scope.floats();
        this.levelsBack = scope.floats();
        this.corners = scope.mat();
        this.peaks = scope.mat();
        this.moving = scope.mat(size.height() / COARSE, size.width() / COARSE, CvType.CV_8U);
        this.kernelPeak = scope.filled(5, 5, CvType.CV_8U, new Scalar(1));
        this.kernelMoving = scope.filled(5, 5, CvType.CV_8U, new Scalar(1));
        int pixels = size.width() * size.height();
        this.flow = new float[2 * pixels];
        this.flowError = new float[pixels];
        this.corner = new float[pixels];
        this.peak = new float[pixels];
        this.moves = new byte[pixels / (COARSE * COARSE)];
        this.near = new boolean[pixels];
        this.thin = new boolean[pixels / (THIN_CELL * THIN_CELL)];
        this.cells = new boolean[((int) (size.width() / CELL_PX) + 1) * ((int) (size.height() / CELL_PX) + 1)];
    }

    /**
     * The two drawings and the flow between them; borrowed for one call.
     *
     * @param lumaA 8 bits
     * @param forward flow from A to B, two floats
     * @param flowError forward-backward error of it, px
     * @param noisePx motion that stands for none
     */
    record Pair(Mat lumaA, Mat lumaB, Mat forward, Mat flowError, CameraMotion camera, double noisePx) {}

    /** Sows new points in A and follows all of them to B. */
    void advance(Pair pair) {
        pair.forward.get(0, 0, flow);
        pair.flowError.get(0, 0, flowError);
        // New points are wanted where something begins to move; looking every other time finds it soon enough at half
        // the cost.
        {
            markMotion(pair);
            sow(pair.lumaA);
        }
        follow(pair);
    }

    /** Points in B, oldest first. */
    List<TrackedPoint> alive() {
        return alive;
    }

    /** Points of A that are not found in B; each still has its place in A. */
    List<TrackedPoint> lost() {
        return lost;
    }

    /** Whether so few points came from A to B that nothing is to be read from those that did. */
    boolean broke() {
        return broke;
    }

    private void markMotion(Pair pair) {
        double least = Math.max(LEAST_MOTION_PX, NOISE_FACTOR * pair.noisePx);
        double least2 = least * least;
        CameraMotion c = pair.camera;
        int width = size.width();
        int k = 0;
        for (int y = 0; y < size.height(); y += COARSE) {
            for (int x = 0; x < width; x += COARSE) {
                int i = y * width + x;
                double u = x + flow[2 * i] - c.mapX(x, y);
                double v = y + flow[2 * i + 1] - c.mapY(x, y);
                moves[k++] = (byte) (u * u + v * v > least2 ? 1 : 0);
            }
        }
        moving.put(0, 0, moves);
        Imgproc.dilate(moving, moving, kernelMoving);
        moving.get(0, 0, moves);
    }

    /** New points at the best corners, those that move first, with some distance to the points there are. */
    private void sow(Mat luma) {
        int room = MOST_POINTS - alive.size();
        if (room <= 0) {
            return;
        }
        Imgproc.cornerMinEigenVal(luma, corners, 5, 3);
        Imgproc.dilate(corners, peaks, kernelPeak);
        corners.get(0, 0, corner);
        peaks.get(0, 0, peak);
        Arrays.fill(near, false);
        Arrays.fill(thin, false);
        for (TrackedPoint point : alive) {
            take(Math.round(point.x()), Math.round(point.y()));
        }
        for (long candidate : candidates()) {
            int i = (int) candidate;
            int x = i % size.width();
            int y = i / size.width();
            if (isTaken(x, y)) {
                continue;
            }
            alive.add(new TrackedPoint(x, y));
            take(x, y);
            if (--room == 0) {
                return;
            }
        }
    }

    /** Corners, best first: the lower half holds the pixel, the upper half the order. */
    private long[] candidates() {
        long[] some = new long[4096];
        int n = 0;
        for (int y = EDGE; y < size.height() - EDGE; y++) {
            for (int x = EDGE; x < size.width() - EDGE; x++) {
                int i = y * size.width() + x;
                if (corner[i] > LEAST_CORNER && corner[i] == peak[i] && !isTaken(x, y)) {
                    if (n == some.length) {
                        some = Arrays.copyOf(some, 2 * n);
                    }
                    // Bits of a positive float are in the order of the floats; a moving corner goes before all others.
                    long order = Float.floatToIntBits(isMoving(x, y) ? 1000 + 1000 * corner[i] : corner[i]);
                    some[n++] = -(order << 32) | i;
                }
            }
        }
        some = Arrays.copyOf(some, n);
        Arrays.sort(some);
        return some;
    }

    private boolean isMoving(int x, int y) {
        return moves[y / COARSE * (size.width() / COARSE) + x / COARSE] != 0;
    }

    /** Whether another point is too close; where nothing moves, points keep further apart. */
    private boolean isTaken(int x, int y) {
        return near[y * size.width() + x]
                || (thin[y / THIN_CELL * (size.width() / THIN_CELL) + x / THIN_CELL] && !isMoving(x, y));
    }

    private void take(int x, int y) {
        mark(near, x, y, size.width(), size.height(), DENSE);
        mark(thin, x / THIN_CELL, y / THIN_CELL, size.width() / THIN_CELL, size.height() / THIN_CELL, THIN);
    }

    private static void mark(boolean[] map, int x, int y, int width, int height, int reach) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        for (int v = Math.max(0, y - reach); v < Math.min(height, y + reach + 1); v++) {
            Arrays.fill(map, v * width + left, v * width + right, true);
        }
    }

    private void follow(Pair pair) {
        int n = alive.size();
        List<TrackedPoint> before = alive;
        alive = new ArrayList<>(n);
        lost = new ArrayList<>();
        if (n == 0) {
            broke = true;
            return;
        }
        float[] a = new float[2 * n];
        float[] b = new float[2 * n];
        for (int i = 0; i < n; i++) {
            TrackedPoint point = before.get(i);
            a[2 * i] = point.x();
            a[2 * i + 1] = point.y();
            int at = Math.min(size.height() - 1, Math.max(0, Math.round(point.y()))) * size.width()
                    + Math.min(size.width() - 1, Math.max(0, Math.round(point.x())));
            boolean trusted = flowError[at] < TRUSTED_FLOW_PX || point.reach() == 0;
            b[2 * i] = point.x() + (trusted ? flow[2 * at] : point.x() - point.xBack(1));
            b[2 * i + 1] = point.y() + (trusted ? flow[2 * at + 1] : point.y() - point.yBack(1));
        }
        load(from, a);
        load(to, b);
        Video.calcOpticalFlowPyrLK(
                pair.lumaA,
                pair.lumaB,
                from,
                to,
                found,
                levels,
                WINDOW,
                LEVELS,
                STOP,
                Video.OPTFLOW_USE_INITIAL_FLOW,
                LEAST_EIGENVALUE);
        to.get(0, 0, b);
        float[] r = new float[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            r[i] = (float) (b[i] - (b[i] - a[i]) * WAY_BACK_START);
        }
        load(back, r);
        Video.calcOpticalFlowPyrLK(
                pair.lumaB,
                pair.lumaA,
                to,
                back,
                foundBack,
                levelsBack,
                WINDOW,
                LEVELS_BACK,
                STOP,
                Video.OPTFLOW_USE_INITIAL_FLOW,
                LEAST_EIGENVALUE);
        back.get(0, 0, r);
        keep(before, a, b, r);
    }

    private void keep(List<TrackedPoint> before, float[] a, float[] b, float[] r) {
        int n = before.size();
        byte[] ok = new byte[n];
        byte[] okBack = new byte[n];
        float[] error = new float[n];
        found.get(0, 0, ok);
        foundBack.get(0, 0, okBack);
        levels.get(0, 0, error);
        Arrays.fill(cells, false);
        int columns = (int) (size.width() / CELL_PX) + 1;
        int followed = 0;
        for (int i = 0; i < n; i++) {
            float x = b[2 * i];
            float y = b[2 * i + 1];
            TrackedPoint point = before.get(i);
            boolean kept = ok[i] != 0
                    && okBack[i] != 0
                    && error[i] < MOST_LEVELS
                    && Math.hypot(r[2 * i] - a[2 * i], r[2 * i + 1] - a[2 * i + 1]) < MOST_WAY_BACK_PX
                    && x > 2
                    && y > 2
                    && x < size.width() - 3
                    && y < size.height() - 3;
            if (!kept) {
                lost.add(point);
                continue;
            }
            followed++;
            int cell = (int) (y / CELL_PX) * columns + (int) (x / CELL_PX);
            if (!cells[cell]) {
                cells[cell] = true;
                point.moveTo(x, y);
                alive.add(point);
            }
        }
        broke = followed < SURVIVING_A_BREAK * n;
        if (broke) {
            alive.forEach(TrackedPoint::startAnew);
        }
    }

    private static void load(Mat target, float[] values) {
        target.create(values.length / 2, 1, CvType.CV_32FC2);
        target.put(0, 0, values);
    }
}
