package org.shotlint.analysis.video;

/** Shape of a pixel, width over height; always positive. */
record PixelAspect(int numerator, int denominator) {
    /** The aspect, or square where a part is not positive, as containers write it when they do not know. */
    static PixelAspect orSquare(int numerator, int denominator) {
        return numerator > 0 && denominator > 0 ? new PixelAspect(numerator, denominator) : new PixelAspect(1, 1);
    }

    /** The aspect after a quarter turn. */
    PixelAspect turned() {
        return new PixelAspect(denominator, numerator);
    }
}
