package org.shotlint.analysis.sheet;

import java.nio.file.Path;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;

/** A picture of a sheet in memory: colour, and how solid each pixel is where the file says so. Borrowed from its scope. */
final class SheetPicture {
    private static final int MOST_SIDE = 1600;
    private static final int LEAST_SIDE = 16;
    private static final double SEE_THROUGH = 250;

    private final Mat bgr;
    private final Mat alpha;
    private final boolean hasAlpha;
    private final double scale;

    private SheetPicture(Mat bgr, Mat alpha, boolean hasAlpha, double scale) {
        this.bgr = bgr;
        this.alpha = alpha;
        this.hasAlpha = hasAlpha;
        this.scale = scale;
    }

    /** Reads a picture; large ones are made smaller. @throws SheetException if it cannot be read */
    static SheetPicture read(Path file, MatScope scope) throws SheetException {
        if (SheetSource.extension(file).equals("psd")) {
            throw new SheetException(file + ": PSD files are not read; a flattened copy as PNG or TIFF is");
        }
        Mat read = scope.adopt(Imgcodecs.imread(file.toString(), Imgcodecs.IMREAD_UNCHANGED));
        if (read.empty()) {
            throw new SheetException(file + ": this is no picture that can be read (PNG, JPEG, WebP, TIFF, BMP are)");
        }
        if (Math.min(read.cols(), read.rows()) < LEAST_SIDE) {
            throw new SheetException(
                    file + ": " + read.cols() + " x " + read.rows() + " pixels are too few to show a figure");
        }
        if (read.depth() != CvType.CV_8U) {
            read.convertTo(read, CvType.CV_8U, read.depth() == CvType.CV_16U ? 1 / 257.0 : 255);
        }
        double scale = Math.min(1, (double) MOST_SIDE / Math.max(read.cols(), read.rows()));
        if (scale < 1) {
            Imgproc.resize(read, read, new Size(), scale, scale, Imgproc.INTER_AREA);
        }
        Mat bgr = scope.mat();
        Mat alpha = scope.mat();
        boolean hasAlpha = false;
        if (read.channels() == 4) {
            Core.extractChannel(read, alpha, 3);
            hasAlpha = Core.minMaxLoc(alpha).minVal < SEE_THROUGH;
            Imgproc.cvtColor(read, bgr, Imgproc.COLOR_BGRA2BGR);
        } else if (read.channels() == 3) {
            read.copyTo(bgr);
        } else {
            Core.extractChannel(read, alpha, 0);
            Imgproc.cvtColor(alpha, bgr, Imgproc.COLOR_GRAY2BGR);
        }
        return new SheetPicture(bgr, alpha, hasAlpha, scale);
    }

    Mat bgr() {
        return bgr;
    }

    Mat alpha() {
        return alpha;
    }

    /** Whether some of it can be seen through. */
    boolean hasAlpha() {
        return hasAlpha;
    }

    /** Pixels here to one pixel of the file. */
    double scale() {
        return scale;
    }
}
