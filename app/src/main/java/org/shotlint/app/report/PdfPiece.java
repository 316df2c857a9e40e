package org.shotlint.app.report;

import java.io.IOException;

/** Something of a known height that is never torn apart by the end of a page. */
interface PdfPiece {
    float height();

    /** Draws the piece with its top left corner at {@code x}, {@code top}. */
    void draw(PdfCanvas canvas, float x, float top) throws IOException;

    /** Empty room. */
    static PdfPiece gap(float height) {
        return new PdfLine(height, java.util.List.of());
    }

    /** The piece with a bar of a colour along its left side. */
    static PdfPiece barred(PdfPiece piece, PdfTone tone) {
        return new PdfBar(piece, tone);
    }
}
