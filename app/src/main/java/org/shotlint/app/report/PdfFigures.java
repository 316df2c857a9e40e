package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;

/** Pictures beside each other, as wide as they can be, with their captions below. */
record PdfFigures(PdfFont font, List<PdfFigure> figures, float width) implements PdfPiece {
    private static final float GAP = 6;
    private static final float HIGHEST = 150;
    private static final float LEAST_BESIDE = 3;
    private static final PdfStyle CAPTION = PdfStyle.regular(6.5f, PdfTone.QUIET);
    private static final float BELOW = 5;

    PdfFigures {
        figures = List.copyOf(figures);
    }

    private float pictureHeight() {
        float beside = Math.max(LEAST_BESIDE, figures.size());
        float widest = (width - (beside - 1) * GAP) / beside;
        float height = HIGHEST;
        for (PdfFigure figure : figures) {
            height = Math.min(height, widest / figure.aspect());
        }
        return height;
    }

    @Override
    public float height() {
        return pictureHeight() + 1 + CAPTION.lineHeight() + BELOW;
    }

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        float height = pictureHeight();
        float beside = Math.max(LEAST_BESIDE, figures.size());
        float column = (width - (beside - 1) * GAP) / beside;
        for (int i = 0; i < figures.size(); i++) {
            float left = x + i * (column + GAP);
            PdfFigure figure = figures.get(i);
            figure.draw(canvas, new PdfArea(left, top, height * figure.aspect(), height));
            canvas.text(font.shown(figure.caption()), left, top + height + 1, CAPTION);
        }
    }
}
