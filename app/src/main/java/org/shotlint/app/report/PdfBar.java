package org.shotlint.app.report;

import java.io.IOException;

/** A piece with a bar of a colour along its left side. Bars of pieces below each other join. */
record PdfBar(PdfPiece piece, PdfTone tone) implements PdfPiece {
    /** What the bar takes of the width. */
    static final float INDENT = 10;

    private static final float BAR_WIDTH = 2.5f;

    @Override
    public float height() {
        return piece.height();
    }

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        canvas.fill(new PdfArea(x, top, BAR_WIDTH, height()), tone.full());
        piece.draw(canvas, x + INDENT, top);
    }
}
