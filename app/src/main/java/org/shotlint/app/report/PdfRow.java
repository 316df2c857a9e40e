package org.shotlint.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts beside each other, each wrapped in its own column. A row becomes one piece a line, so that one taller than a page goes on over the
 * next.
 */
final class PdfRow {
    private static final float PADDING = 3;
    private static final float RULE_THICKNESS = 0.6f;

    private final PdfFont font;
    private final List<Cell> cells = new ArrayList<>();

    private record Cell(float x, List<String> lines, PdfStyle style) {}

    PdfRow(PdfFont font) {
        this.font = font;
    }

    /** Adds a text in the column from {@code x} that is {@code width} points wide. */
    PdfRow cell(String text, float x, float width, PdfStyle style) {
        cells.add(new Cell(x, font.lines(text, style.sizePoints(), width), style));
        return this;
    }

    /** Adds a text that ends at {@code right} in one line; for numbers. */
    PdfRow right(String text, float right, PdfStyle style) {
        String shown = font.shown(text);
        cells.add(new Cell(right - font.width(shown, style.sizePoints()), List.of(shown), style));
        return this;
    }

    /** Adds a word on a ground of its own. */
    PdfRow pill(String text, float x, PdfTone tone) {
        cells.add(new Cell(x, List.of(font.shown(text)), PdfStyle.pill(tone)));
        return this;
    }

    /** The lines of the row. */
    List<PdfPiece> pieces() {
        float lineHeight = 0;
        int count = 0;
        for (Cell cell : cells) {
            lineHeight = Math.max(lineHeight, cell.style().lineHeight());
            count = Math.max(count, cell.lines().size());
        }
        List<PdfPiece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<PdfLine.Run> runs = new ArrayList<>();
            for (Cell cell : cells) {
                if (i < cell.lines().size()) {
                    runs.add(new PdfLine.Run(cell.x(), cell.lines().get(i), cell.style()));
                }
            }
            pieces.add(new PdfLine(lineHeight, runs));
        }
        return pieces;
    }

    /** The lines of the row in a table that is {@code width} points wide: room above and below, and a fine rule at the end. */
    List<PdfPiece> ruled(float width) {
        List<PdfPiece> pieces = new ArrayList<>();
        pieces.add(PdfPiece.gap(PADDING));
        pieces.addAll(pieces());
        pieces.add(PdfPiece.gap(PADDING));
        pieces.add(new PdfRule(width, RULE_THICKNESS));
        return pieces;
    }
}
