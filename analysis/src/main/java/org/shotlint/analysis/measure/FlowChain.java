package org.shotlint.analysis.measure;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;

/**
 * Flow over eight drawings, both ways, put together from that between neighbours by doubling: two pairs make a flow over two drawings, two
 * of those one over four, two of those one over eight. It begins at every second drawing, on a grid of half the work size.
 *
 * <p>Cost: six remaps of the half-size grid for every second drawing. One thread; the matrices live as long as the scope.
 */
final class FlowChain {
    /** Drawings that the whole chain spans. */
    static final int SPAN = 8;

    private static final double LOST = 1e4;

    private final Size half;
    private final Mat grid;
    private final Mat map;
    private final Mat carried;
    private final Mat noMap;
    private final Mat[] forward1;
    private final Mat[] backward1;
    private final Mat[] forward2;
    private final Mat[] backward2;
    private final Mat[] forward4;
    private final Mat[] backward4;
    private final Mat forward8;
    private final Mat backward8;
    /** Pairs taken so far. */
    private int pairs;

    FlowChain(MatScope scope, WorkSize size) {
        int width = size.width() / 2;
        int height = size.height() / 2;
        this.half = new Size(width, height);
        this.grid = Grids.positions(scope, width, height);
        this.map = scope.mat();
        this.carried = scope.mat();
        this.noMap = scope.mat();
        this.forward1 = mats(scope, 2);
        this.backward1 = mats(scope, 2);
        this.forward2 = mats(scope, 2);
        this.backward2 = mats(scope, 2);
        this.forward4 = mats(scope, 4);
        this.backward4 = mats(scope, 4);
        this.forward8 = scope.mat();
        this.backward8 = scope.mat();
    }

    private static Mat[] mats(MatScope scope, int count) {
        Mat[] mats = new Mat[count];
        for (int i = 0; i < count; i++) {
            mats[i] = scope.mat();
        }
        return mats;
    }

    /** Size of the grid, half the work size. */
    Size size() {
        return half;
    }

    /** Positions of the grid's pixels. */
    Mat grid() {
        return grid;
    }

    /** From eight drawings ago to now, in pixels of the grid, valid after {@link #add} said so and until it is called again. */
    Mat forward() {
        return forward8;
    }

    /** From now to eight drawings ago. */
    Mat backward() {
        return backward8;
    }

    /**
     * Takes the flow of the next pair at work size.
     *
     * @return whether there is a chain of eight that ends at this pair's second drawing
     */
    boolean add(Mat forward, Mat backward) {
        int first = pairs % 2;
        halve(forward, forward1[first]);
        halve(backward, backward1[first]);
        pairs++;
        if (pairs % 2 != 0) {
            return false;
        }
        int step = pairs / 2 - 1;
        join(forward1[0], forward1[1], forward2[step % 2]);
        join(backward1[1], backward1[0], backward2[step % 2]);
        if (step < 1) {
            return false;
        }
        join(forward2[(step - 1) % 2], forward2[step % 2], forward4[step % 4]);
        join(backward2[step % 2], backward2[(step - 1) % 2], backward4[step % 4]);
        if (step < 3) {
            return false;
        }
        join(forward4[(step - 2) % 4], forward4[step % 4], forward8);
        join(backward4[step % 4], backward4[(step - 2) % 4], backward8);
        return true;
    }

    private void halve(Mat flow, Mat target) {
        Imgproc.resize(flow, target, half, 0, 0, Imgproc.INTER_AREA);
        Core.multiply(target, new Scalar(0.5, 0.5), target);
    }

    /** The way along {@code one} and from there along {@code next}. */
    private void join(Mat one, Mat next, Mat target) {
        fetch(next, one, carried);
        Core.add(one, carried, target);
    }

    /** What {@code field} says at the place where {@code flow} leads; far off where it leads out of the frame. */
    void fetch(Mat field, Mat flow, Mat target) {
        Core.add(flow, grid, map);
        Imgproc.remap(
                field, target, map, noMap, Imgproc.INTER_LINEAR, Core.BORDER_CONSTANT, new Scalar(LOST, LOST, LOST));
    }
}
