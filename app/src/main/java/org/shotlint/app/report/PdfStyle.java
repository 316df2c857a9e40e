package org.shotlint.app.report;

/** How a run of text looks. */
record PdfStyle(float sizePoints, Weight weight, PdfTone tone, Ground ground) {
    private static final float LINE_HEIGHT = 1.38f;

    /** There is one font; bold is its outline drawn thicker. */
    enum Weight {
        REGULAR,
        BOLD
    }

    /** What lies behind the text. */
    enum Ground {
        PLAIN,
        TINT
    }

    static PdfStyle regular(float sizePoints, PdfTone tone) {
        return new PdfStyle(sizePoints, Weight.REGULAR, tone, Ground.PLAIN);
    }

    static PdfStyle bold(float sizePoints, PdfTone tone) {
        return new PdfStyle(sizePoints, Weight.BOLD, tone, Ground.PLAIN);
    }

    /** A word on a ground of its own colour. */
    static PdfStyle pill(PdfTone tone) {
        return new PdfStyle(7.5f, Weight.BOLD, tone, Ground.TINT);
    }

    float lineHeight() {
        return sizePoints * LINE_HEIGHT;
    }
}
