package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;

/** One line of text runs beside each other, smaller ones at half the height of the line. */
record PdfLine(float height, List<Run> runs) implements PdfPiece {
    PdfLine {
        runs = List.copyOf(runs);
    }

    /** A piece of text that the font can show, {@code x} points from the left side of the line. */
    record Run(float x, String shown, PdfStyle style) {}

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        for (Run run : runs) {
            float lead = (height - run.style().lineHeight()) / 2;
            canvas.text(run.shown(), x + run.x(), top + lead, run.style());
        }
    }
}
