package org.shotlint.app.report;

/** A rectangle on a page in points, y down. */
record PdfArea(float x, float top, float width, float height) {
    float right() {
        return x + width;
    }

    float bottom() {
        return top + height;
    }

    /** The part of this area that lies inside a rectangle given in shares of it. */
    PdfArea share(double left, double upper, double shareWidth, double shareHeight) {
        return new PdfArea(
                (float) (x + left * width), (float) (top + upper * height), (float) (shareWidth * width), (float)
                        (shareHeight * height));
    }
}
