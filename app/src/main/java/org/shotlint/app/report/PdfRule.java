package org.shotlint.app.report;

import java.io.IOException;

/** A straight line from side to side. */
record PdfRule(float width, float height) implements PdfPiece {
    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        canvas.fill(new PdfArea(x, top, width, height), PdfTone.LINE.full());
    }
}
