package org.shotlint.analysis.measure;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;

/** Turns decoded BGR pixels at work size into work frames. One thread; its matrices live as long as the scope it was made with. */
final class FrameConverter {
    private static final double BLUR_SIGMA = 0.8;
    private static final Size BLUR_KERNEL = new Size(3, 3);

    private final Mat bgr;
    private final Mat ycc;
    private final Mat luma;
    private final Mat thumb;

    FrameConverter(MatScope scope, WorkSize size) {
        this.bgr = scope.mat(size.height(), size.width(), CvType.CV_8UC3);
        this.ycc = scope.mat();
        this.luma = scope.mat();
        this.thumb = scope.mat();
    }

    /** Fills {@code target} from {@code bgrPixels}: rows without padding, work size, 3 bytes a pixel. */
    void convert(byte[] bgrPixels, int frame, WorkFrame target) {
        bgr.put(0, 0, bgrPixels);
        Imgproc.cvtColor(bgr, ycc, Imgproc.COLOR_BGR2YCrCb);
        Imgproc.GaussianBlur(ycc, ycc, BLUR_KERNEL, BLUR_SIGMA);
        target.ycc().copyFrom(ycc);
        Core.extractChannel(ycc, luma, 0);
        Imgproc.resize(luma, thumb, new Size(WorkFrame.THUMB_WIDTH, WorkFrame.THUMB_HEIGHT), 0, 0, Imgproc.INTER_AREA);
        thumb.get(0, 0, target.thumb());
        target.describe(frame, Core.mean(luma).val[0]);
    }
}
