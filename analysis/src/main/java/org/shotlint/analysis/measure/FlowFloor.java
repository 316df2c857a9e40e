package org.shotlint.analysis.measure;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.opencv.video.DISOpticalFlow;
import org.shotlint.analysis.raster.MatScope;

/**
 * The least that any analysis on flow must do with a frame: grey, and dense flow to and from the frame before. What the whole analysis
 * costs is measured against this.
 */
public final class FlowFloor implements AutoCloseable {
    /** Width of the frames it takes, in pixels. */
    public static final int WIDTH = 480;
    /** Height of the frames it takes, in pixels. */
    public static final int HEIGHT = 270;

    private final MatScope scope = MatScope.open("flow floor");
    private final DISOpticalFlow dis = DISOpticalFlow.create(DISOpticalFlow.PRESET_FAST);
    private final Mat bgr = scope.mat(HEIGHT, WIDTH, CvType.CV_8UC3);
    private final Mat flow = scope.mat();
    private final Mat before = scope.mat();
    private final Mat grey = scope.mat();

    /** Takes the next frame, {@link #WIDTH} x {@link #HEIGHT}, BGR; returns the mean flow along x in pixels, 0 for the first. */
    public double accept(byte[] pixels) {
        bgr.put(0, 0, pixels);
        Imgproc.cvtColor(bgr, grey, Imgproc.COLOR_BGR2GRAY);
        double mean = 0;
        if (!before.empty()) {
            flow.release();
            dis.calc(before, grey, flow);
            mean = Core.mean(flow).val[0];
            flow.release();
            dis.calc(grey, before, flow);
        }
        grey.copyTo(before);
        return mean;
    }

    @Override
    public void close() {
        scope.close();
    }
}
