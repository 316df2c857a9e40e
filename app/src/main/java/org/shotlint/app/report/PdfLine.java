package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;

/** One line of text runs beside each other. */
record PdfLine(float height, List<Run> runs) implements PdfPiece {
    PdfLine {
        runs = List.copyOf(runs);
    }

    /** A piece of text that the font can show, {@code x} points from the left side of the line. */
    record Run(float x, String shown, PdfStyle style) {}

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        for (Run run : runs) {
            canvas.text(run.shown(), x + run.x(), top, run.style());
        }
    }
}
