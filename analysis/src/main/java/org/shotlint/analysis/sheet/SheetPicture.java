package org.shotlint.analysis.sheet;

import java.nio.file.Path;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

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
        Mat read = SheetSource.extension(file).equals("psd")
                ? flattened(file, scope)
                : scope.adopt(Imgcodecs.imread(file.toString(), Imgcodecs.IMREAD_UNCHANGED));
        if (read.empty()) {
            throw new SheetException(
                    file + ": this is no picture that can be read (PNG, JPEG, WebP, TIFF, BMP and flattened PSD are)");
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

    /** The picture that a PSD file holds of all its layers, on white where nothing is. */
    private static Mat flattened(Path file, MatScope scope) throws SheetException {
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer picture = reader.newBuffer();
            if (!reader.read(picture) || !reader.problems().isEmpty()) {
                throw new SheetException(file + ": this PSD file is damaged");
            }
            Mat read = scope.mat(picture.height(), picture.width(), CvType.CV_8UC3);
            read.put(0, 0, picture.pixels());
            return read;
        } catch (VideoReadException e) {
            throw new SheetException(
                    file + ": this PSD file cannot be read; a flattened copy as PNG or TIFF can (" + e.getMessage()
                            + ")",
                    e);
        }
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
