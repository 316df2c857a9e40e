package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;

/** Large numbers with a word below each, beside each other over the whole width. */
record PdfTiles(PdfFont font, List<Tile> tiles) implements PdfPiece {
    private static final float HEIGHT = 50;
    private static final float GAP = 6;
    private static final float PADDING = 9;
    private static final float BAR_WIDTH = 2.5f;
    private static final float NUMBER_SIZE = 18;
    private static final float LABEL_SIZE = 6.8f;

    PdfTiles {
        tiles = List.copyOf(tiles);
    }

    /** A number, the word for it, and the colour it has unless it is 0. */
    record Tile(int number, String label, PdfTone tone) {}

    @Override
    public float height() {
        return HEIGHT;
    }

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        float width = (PdfSheet.WIDTH - (tiles.size() - 1) * GAP) / tiles.size();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            float left = x + i * (width + GAP);
            PdfTone tone = tile.number() == 0 ? PdfTone.QUIET : tile.tone();
            canvas.fill(new PdfArea(left, top, width, HEIGHT), tone.tint());
            canvas.fill(new PdfArea(left, top, BAR_WIDTH, HEIGHT), tone.full());
            canvas.text(Integer.toString(tile.number()), left + PADDING, top + 4, PdfStyle.bold(NUMBER_SIZE, tone));
            canvas.text(font.shown(tile.label()), left + PADDING, top + 32, PdfStyle.regular(LABEL_SIZE, PdfTone.INK));
        }
    }
}
