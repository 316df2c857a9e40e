package org.shotlint.analysis.raster;

import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * Pixels owned by the JVM: 8 bits a channel, channels interleaved, rows without padding. The owner may overwrite it; who keeps one past a
 * call copies it.
 */
public final class Raster {
    private final int width;
    private final int height;
    private final int channels;
    private final byte[] data;

    /** A black raster. */
    public Raster(int width, int height, int channels) {
        if (width <= 0 || height <= 0 || channels <= 0 || channels > 4) {
            throw new IllegalArgumentException("raster of " + width + " x " + height + " x " + channels);
        }
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.data = new byte[width * height * channels];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int channels() {
        return channels;
    }

    /** One sample, 0 to 255. */
    public int at(int x, int y, int channel) {
        return data[(y * width + x) * channels + channel] & 0xff;
    }

    /** Copies pixels from a native matrix of the same shape and depth. */
    public void copyFrom(Mat mat) {
        requireShape(mat);
        mat.get(0, 0, data);
    }

    /** Copies the pixels into a native matrix, which gets this shape. */
    public void copyTo(Mat mat) {
        mat.create(height, width, CvType.CV_8UC(channels));
        mat.put(0, 0, data);
    }

    /** Copies another raster of the same shape over this one. */
    public void copyFrom(Raster other) {
        if (other.data.length != data.length || other.width != width) {
            throw new IllegalArgumentException("rasters differ in shape");
        }
        System.arraycopy(other.data, 0, data, 0, data.length);
    }

    /** The pixels themselves, for readers that scan them; not to be written or kept. */
    public byte[] samples() {
        return data;
    }

    private void requireShape(Mat mat) {
        if (mat.rows() != height || mat.cols() != width || mat.channels() != channels || !mat.isContinuous()) {
            throw new IllegalArgumentException("matrix " + mat + " does not have the shape of the raster");
        }
    }
}
