package org.shotlint.analysis.video;

import java.nio.ByteBuffer;

/** A clockwise turn by a multiple of 90 degrees. */
enum Rotation {
    NONE(0),
    RIGHT(90),
    HALF(180),
    LEFT(270);

    private final int degrees;

    Rotation(int degrees) {
        this.degrees = degrees;
    }

    int degrees() {
        return degrees;
    }

    /** The multiple of 90 degrees nearest to a clockwise turn of {@code degrees}. */
    static Rotation nearest(double degrees) {
        return values()[Math.floorMod(Math.round(degrees / 90), 4)];
    }

    /** Whether width and height change places. */
    boolean swapsSides() {
        return this == RIGHT || this == LEFT;
    }

    /** Writes {@code from}, turned, to {@code to}, which has the turned size and the same layout. */
    void apply(FrameBuffer from, FrameBuffer to) {
        int bytes = from.layout().bytesPerPixel();
        ByteBuffer source = from.pixels();
        ByteBuffer target = to.pixels();
        for (int y = 0; y < to.height(); y++) {
            int out = y * to.strideBytes();
            for (int x = 0; x < to.width(); x++) {
                int in = sourceOffset(from, x, y, bytes);
                for (int b = 0; b < bytes; b++) {
                    target.put(out++, source.get(in + b));
                }
            }
        }
    }

    private int sourceOffset(FrameBuffer from, int x, int y, int bytes) {
        int lastX = from.width() - 1;
        int lastY = from.height() - 1;
        return switch (this) {
            case NONE -> y * from.strideBytes() + x * bytes;
            case RIGHT -> (lastY - x) * from.strideBytes() + y * bytes;
            case HALF -> (lastY - y) * from.strideBytes() + (lastX - x) * bytes;
            case LEFT -> x * from.strideBytes() + (lastX - y) * bytes;
        };
    }
}
