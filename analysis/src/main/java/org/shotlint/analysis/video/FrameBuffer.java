package org.shotlint.analysis.video;

/**
 * Pixels of one frame, and which frame it is. Made once and filled again and again by a {@link FrameReader}; the memory is the JVM's and
 * needs no closing. Not safe for use by several threads at a time.
 */
public final class FrameBuffer {
    private final int width;
    private final int height;
    private final PixelLayout layout;
    private final byte[] pixels;
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
        this.pixels = new byte[Math.multiplyExact(Math.multiplyExact(width, height), layout.bytesPerPixel())];
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

    /** The pixels themselves, row by row from the top without padding; overwritten by the next read, not to be written or kept. */
    public byte[] pixels() {
        return pixels;
    }

    /** Copies the pixels to the start of {@code target}, {@code width * height * bytesPerPixel} bytes. */
    public void copyTo(byte[] target) {
        System.arraycopy(pixels, 0, target, 0, pixels.length);
    }

    /** The frame held, counted from 0 in presentation order; -1 before the first read. */
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
}
