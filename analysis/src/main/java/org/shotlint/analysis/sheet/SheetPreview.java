package org.shotlint.analysis.sheet;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.raster.MatScope;

/** The pixels of a sheet's picture to be shown, whatever its format; large pictures are made smaller. */
public final class SheetPreview {
    private final int width;
    private final int height;
    private final double scale;
    private final byte[] bgra;

    private SheetPreview(int width, int height, double scale, byte[] bgra) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.bgra = bgra;
    }

    /** Reads a picture; what can be seen through is shown on white. @throws SheetException if it cannot be read */
    public static SheetPreview read(Path file) throws SheetException {
        try (MatScope scope = MatScope.open("sheet preview")) {
            SheetPicture picture = SheetPicture.read(file, scope);
            Mat shown = scope.mat();
            Imgproc.cvtColor(picture.bgr(), shown, Imgproc.COLOR_BGR2BGRA);
            byte[] pixels = new byte[shown.rows() * shown.cols() * 4];
            shown.get(0, 0, pixels);
            if (picture.hasAlpha()) {
                byte[] alpha = new byte[pixels.length / 4];
                picture.alpha().get(0, 0, alpha);
                onWhite(pixels, alpha);
            }
            return new SheetPreview(shown.cols(), shown.rows(), picture.scale(), pixels);
        }
    }

    private static void onWhite(byte[] pixels, byte[] alpha) {
        for (int i = 0; i < alpha.length; i++) {
            int solid = alpha[i] & 0xff;
            for (int channel = 0; channel < 3; channel++) {
                int value = pixels[4 * i + channel] & 0xff;
                pixels[4 * i + channel] = (byte) ((value * solid + 255 * (255 - solid)) / 255);
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pixels here to one pixel of the file. */
    public double scale() {
        return scale;
    }

    /** Four bytes a pixel (blue, green, red, 255), row by row; read-only, at position 0. */
    public ByteBuffer bgra() {
        return ByteBuffer.wrap(bgra).asReadOnlyBuffer();
    }

    /** The colour of a pixel as {@code 0xrrggbb}; places outside give the nearest pixel. */
    public int rgbAt(int x, int y) {
        int i = 4 * (Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x)));
        return (bgra[i + 2] & 0xff) << 16 | (bgra[i + 1] & 0xff) << 8 | bgra[i] & 0xff;
    }
}
