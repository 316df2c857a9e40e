package org.shotlint.analysis.video;

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
        byte[] source = from.pixels();
        byte[] target = to.pixels();
        int out = 0;
        for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) {
                int in = bytes * sourcePixel(from, x, y);
                for (int b = 0; b < bytes; b++) {
                    target[out++] = source[in + b];
                }
            }
        }
    }

    private int sourcePixel(FrameBuffer from, int x, int y) {
        int lastX = from.width() - 1;
        int lastY = from.height() - 1;
        return switch (this) {
            case NONE -> y * from.width() + x;
            case RIGHT -> (lastY - x) * from.width() + y;
            case HALF -> (lastY - y) * from.width() + lastX - x;
            case LEFT -> x * from.width() + lastX - y;
        };
    }
}
