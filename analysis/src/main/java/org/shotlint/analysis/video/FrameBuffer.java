package org.shotlint.analysis.video;

import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;

/**
 * Pixels of one frame, and which frame it is. Made once and filled again and again by a {@link FrameReader}; the memory belongs to the
 * JVM and needs no closing. Not safe for use by several threads at a time.
 */
public final class FrameBuffer {
    private static final int ALIGNMENT = 64;

    private final int width;
    private final int height;
    private final PixelLayout layout;
    private final int strideBytes;
    private final ByteBuffer pixels;
    private final BytePointer pointer;
    private int frame = -1;
    private long timestampMicros;

    /** An empty buffer; {@link FrameReader#newBuffer()} makes one of the right size. */
    public FrameBuffer(int width, int height, PixelLayout layout) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("frame size " + width + "x" + height + " is not at least 1x1");
        }
        this.width = width;
        this.height = height;
        this.layout = layout;
        this.strideBytes = (width * layout.bytesPerPixel() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        int bytes = Math.addExact(Math.multiplyExact(strideBytes, height), 2 * ALIGNMENT);
        this.pixels = ByteBuffer.allocateDirect(bytes).alignedSlice(ALIGNMENT);
        this.pointer = new BytePointer(pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public PixelLayout layout() {
        return layout;
    }

    /** Distance of two rows in bytes; at least {@code width * layout.bytesPerPixel()}. */
    public int strideBytes() {
        return strideBytes;
    }

    /** The pixels, row by row from the top, as a direct buffer that shares this one's memory; overwritten by the next read. */
    public ByteBuffer pixels() {
        return pixels.duplicate().clear();
    }

    /** Copies the pixels without padding into {@code target}, {@code width * height * bytesPerPixel} bytes from its start. */
    public void copyTo(byte[] target) {
        int row = width * layout.bytesPerPixel();
        for (int y = 0; y < height; y++) {
            pixels.get(y * strideBytes, target, y * row, row);
        }
    }

    /** The frame held, counted from 0 in presentation order. */
    public int frame() {
        return frame;
    }

    /** When the frame is shown, in microseconds after the first frame. */
    public long timestampMicros() {
        return timestampMicros;
    }

    void stamp(int newFrame, long newTimestampMicros) {
        frame = newFrame;
        timestampMicros = newTimestampMicros;
    }

    BytePointer pointer() {
        return pointer;
    }
}
