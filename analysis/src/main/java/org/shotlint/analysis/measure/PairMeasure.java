package org.shotlint.analysis.measure;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.video.DISOpticalFlow;
import org.shotlint.analysis.raster.MatScope;

/**
 * The pair pass: what of frame A is found in frame B, and the other way, once motion is taken away.
 *
 * <p>Idea: dense flow both ways (DIS, Kroeger et al. 2016, preset FAST). B is fetched back along the flow, and a pixel of A is explained
 * if its level lies between the minimum and the maximum of the 3 x 3 neighbourhood it is fetched from; what remains outside of that range
 * is the residual ({@code lost}). The range forgives sub-pixel error at texture without a per-texture normalisation. {@code born} is the
 * same with A and B exchanged. All maps are reduced to 8-pixel cells at once.
 *
 * <p>Cost: about 2 ms beside the two flows at 480 x 272. Known failure: motion beyond some 40 pixels a frame, and surfaces without texture.
 *
 * <p>Frames must come in order: B of one call is A of the next. One thread; the matrices live as long as the scope.
 */
final class PairMeasure {
    private static final double MAX_LEVELS = 28;
    private static final float LEVELS_PER_UNIT = 14f;
    private static final float MAX_FLOW_ERROR_PX = 8f;
    private static final float TEXTURED_LEVELS = 2f;

    private final WorkSize size;
    private final Size cellGrid;
    private final DISOpticalFlow dis = DISOpticalFlow.create(DISOpticalFlow.PRESET_FAST);
    private final Mat grid;
    private final Mat kernel;
    private final Mat noMap;
    private final Mat[] ycc = new Mat[2];
    private final Mat[] luma = new Mat[2];
    private final Mat forward;
    private final Mat backward;
    private final Mat map;
    private final Mat warped;
    private final Mat low;
    private final Mat high;
    private final Mat over;
    private final Mat under;
    private final Mat[] planes = new Mat[3];
    private final Mat lostPx;
    private final Mat bornPx;
    private final Mat bornBefore;
    private final Mat cellMat;
    private final Mat floatMap;
    private final Mat errorPx;
    private final Mat two;
    private final float[] interleaved;
    private final float[] cellValues;
    private int current;
    private int frameInB = -1;

    PairMeasure(MatScope scope, WorkSize size) {
        this.size = size;
        this.cellGrid = new Size(size.cellColumns(), size.cellRows());
        this.grid = Grids.positions(scope, size.width(), size.height());
        this.kernel = scope.filled(3, 3, CvType.CV_8U, new Scalar(1));
        this.noMap = scope.mat();
        for (int i = 0; i < 2; i++) {
            ycc[i] = scope.mat();
            luma[i] = scope.mat();
        }
        for (int i = 0; i < 3; i++) {
            planes[i] = scope.mat();
        }
        this.forward = scope.mat();
        this.backward = scope.mat();
        this.map = scope.mat();
        this.warped = scope.mat();
        this.low = scope.mat();
        this.high = scope.mat();
        this.over = scope.mat();
        this.under = scope.mat();
        this.lostPx = scope.mat();
        this.bornPx = scope.mat();
        this.bornBefore = scope.filled(size.height(), size.width(), CvType.CV_8U, new Scalar(MAX_LEVELS));
        this.cellMat = scope.mat();
        this.floatMap = scope.mat();
        this.errorPx = scope.mat();
        this.two = scope.mat();
        this.interleaved = new float[size.cells() * 2];
        this.cellValues = new float[size.cells()];
    }

    /** Measures A against B. {@code a} must be the {@code b} of the call before, or any frame at the first call. */
    PairMaps measure(WorkFrame a, WorkFrame b) {
        if (frameInB != a.frame()) {
            load(a);
            Core.subtract(bornBefore, bornBefore, bornBefore);
        }
        int from = current;
        current = 1 - current;
        load(b);
        int to = current;
        PairMaps maps = new PairMaps(size.cells());
        maps.frameA = a.frame();
        maps.frameB = b.frame();
        // A flow field that is not empty would be taken for a first guess.
        forward.release();
        backward.release();
        dis.calc(luma[from], luma[to], forward);
        dis.calc(luma[to], luma[from], backward);
        cellFlow(maps);
        residual(from, to, forward, lostPx);
        gain(maps, from);
        residual(to, from, backward, bornPx);
        cells(lostPx, maps.lost, LEVELS_PER_UNIT);
        cells(bornPx, maps.born, LEVELS_PER_UNIT);
        Core.min(lostPx, bornBefore, over);
        cells(over, maps.transientOfA, LEVELS_PER_UNIT);
        bornPx.copyTo(bornBefore);
        flowError(maps);
        Core.absdiff(luma[from], luma[to], over);
        cells(over, maps.difference, 1);
        Imgproc.Laplacian(luma[from], low, CvType.CV_16S);
        Core.convertScaleAbs(low, over);
        cells(over, maps.texture, 1);
        camera(maps);
        silenceWhatLeaves(maps);
        return maps;
    }

    /** Hands the two drawings of the last call, and the flow between them, to {@code tracks}; {@code maps} is what that call gave. */
    void follow(PointTracks tracks, PairMaps maps) {
        tracks.advance(new PointTracks.Pair(
                luma[1 - current], luma[current], forward, errorPx, maps.camera, maps.motionNoisePx()));
    }

    /** Hands the two drawings of the last call, and the flow between them, to {@code appearance}. */
    void compare(AppearanceMeasure appearance, PairMaps maps) {
        appearance.add(ycc[1 - current], ycc[current], maps.frameA, maps.frameB, forward, backward);
    }

    private void load(WorkFrame frame) {
        frame.ycc().copyTo(ycc[current]);
        Core.extractChannel(ycc[current], luma[current], 0);
        frameInB = frame.frame();
    }

    /** Residual of frame {@code from} against frame {@code to} along {@code flow}, in levels, at most 28. */
    private void residual(int from, int to, Mat flow, Mat target) {
        Core.add(flow, grid, map);
        Imgproc.remap(ycc[to], warped, map, noMap, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        Imgproc.dilate(warped, high, kernel);
        Imgproc.erode(warped, low, kernel);
        Core.subtract(ycc[from], high, over);
        Core.subtract(low, ycc[from], under);
        Core.max(over, under, over);
        for (int i = 0; i < 3; i++) {
            Core.extractChannel(over, planes[i], i);
        }
        Core.max(planes[0], planes[1], target);
        Core.max(target, planes[2], target);
        Core.min(target, new Scalar(MAX_LEVELS), target);
    }

    private void cells(Mat levels, float[] target, float perUnit) {
        Imgproc.resize(levels, cellMat, cellGrid, 0, 0, Imgproc.INTER_AREA);
        cellMat.convertTo(floatMap, CvType.CV_32F);
        floatMap.get(0, 0, target);
        if (perUnit != 1) {
            for (int i = 0; i < target.length; i++) {
                target[i] /= perUnit;
            }
        }
    }

    private void cellFlow(PairMaps maps) {
        Imgproc.resize(forward, two, cellGrid, 0, 0, Imgproc.INTER_AREA);
        two.get(0, 0, interleaved);
        for (int i = 0; i < maps.flowX.length; i++) {
            maps.flowX[i] = interleaved[2 * i];
            maps.flowY[i] = interleaved[2 * i + 1];
        }
    }

    private void gain(PairMaps maps, int from) {
        Core.extractChannel(warped, planes[0], 0);
        cells(planes[0], cellValues, 1);
        cells(luma[from], maps.gain, 1);
        for (int i = 0; i < maps.gain.length; i++) {
            maps.gain[i] = (float) Math.log((cellValues[i] + 4) / (maps.gain[i] + 4));
        }
        maps.castCr = cast(from, 1);
        maps.castCb = cast(from, 2);
    }

    /** Median over cells of the change of a colour channel along the flow, in levels. */
    private double cast(int from, int channel) {
        Core.extractChannel(warped, planes[0], channel);
        cells(planes[0], cellValues, 1);
        Core.extractChannel(ycc[from], planes[1], channel);
        float[] before = new float[cellValues.length];
        cells(planes[1], before, 1);
        for (int i = 0; i < before.length; i++) {
            before[i] = cellValues[i] - before[i];
        }
        return Grids.median(before);
    }

    /** Forward-backward error; {@code map} still leads from B to A here, so it is built anew from A to B. */
    private void flowError(PairMaps maps) {
        Core.add(forward, grid, map);
        Imgproc.remap(backward, two, map, noMap, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        Core.add(two, forward, two);
        Core.extractChannel(two, planes[0], 0);
        Core.extractChannel(two, planes[1], 1);
        Core.magnitude(planes[0], planes[1], errorPx);
        Core.min(errorPx, new Scalar(MAX_FLOW_ERROR_PX), errorPx);
        Imgproc.resize(errorPx, cellMat, cellGrid, 0, 0, Imgproc.INTER_AREA);
        cellMat.get(0, 0, maps.flowError);
    }

    private void camera(PairMaps maps) {
        int cells = size.cells();
        double[] x = new double[cells];
        double[] y = new double[cells];
        double[] u = new double[cells];
        double[] v = new double[cells];
        int count = 0;
        for (int i = 0; i < cells; i++) {
            if (maps.texture[i] > TEXTURED_LEVELS && maps.flowError[i] < 1) {
                x[count] = centreX(i);
                y[count] = centreY(i);
                u[count] = maps.flowX[i];
                v[count++] = maps.flowY[i];
            }
        }
        maps.camera = CameraMotion.fit(x, y, u, v, count);
        for (int i = 0; i < cells; i++) {
            double du = maps.flowX[i] - (maps.camera.mapX(centreX(i), centreY(i)) - centreX(i));
            double dv = maps.flowY[i] - (maps.camera.mapY(centreX(i), centreY(i)) - centreY(i));
            maps.residualFlow[i] = (float) Math.hypot(du, dv);
        }
    }

    /** What flows out of the frame, or in from outside, has a cause: it left or entered. */
    private void silenceWhatLeaves(PairMaps maps) {
        for (int i = 0; i < maps.lost.length; i++) {
            if (outside(centreX(i) + maps.flowX[i], centreY(i) + maps.flowY[i])) {
                maps.lost[i] = 0;
                maps.transientOfA[i] = 0;
            }
            if (outside(centreX(i) - maps.flowX[i], centreY(i) - maps.flowY[i])) {
                maps.born[i] = 0;
            }
        }
    }

    private boolean outside(double x, double y) {
        return x < 2 || y < 2 || x > size.width() - 3 || y > size.height() - 3;
    }

    private double centreX(int cell) {
        return (cell % size.cellColumns()) * WorkSize.CELL + (WorkSize.CELL - 1) / 2.0;
    }

    private double centreY(int cell) {
        return (cell / size.cellColumns()) * WorkSize.CELL + (WorkSize.CELL - 1) / 2.0;
    }
}
