package org.shotlint.app.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Puts pieces below each other on A4 pages, a new one where the last is full. */
final class PdfSheet implements Closeable {
    /** Points between the side of the page and what is on it. */
    static final float MARGIN = 42;
    /** Points from margin to margin. */
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /** Where the footer's line begins, points from the top of the page. */
    static final float FOOTER_TOP = PDRectangle.A4.getHeight() - 34;

    private static final float BOTTOM = FOOTER_TOP - 8;
    private static final float TABLE_GAP = 16;
    private static final PdfStyle HEADING = PdfStyle.bold(11, PdfTone.INK);

    private final PDDocument document;
    private final PdfFont font;
    private PDPage page;
    private PdfCanvas canvas;
    private List<PdfPiece> head = List.of();
    private float top = MARGIN;
    private float y = MARGIN;

    PdfSheet(PDDocument document, PdfFont font) throws IOException {
        this.document = document;
        this.font = font;
        this.page = addPage();
        this.canvas = new PdfCanvas(document, page, font);
    }

    /** Where on which page something lies. */
    record Place(PDPage page, float top) {}

    private PDPage addPage() {
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        return added;
    }

    PdfFont font() {
        return font;
    }

    /** Goes on at the top of a new page, unless nothing is on this one yet. */
    void newPage() throws IOException {
        if (y <= top) {
            return;
        }
        canvas.close();
        page = addPage();
        canvas = new PdfCanvas(document, page, font);
        y = MARGIN;
        for (PdfPiece piece : head) {
            piece.draw(canvas, MARGIN, y);
            y += piece.height();
        }
        top = y;
    }

    /** From now on each new page begins with these pieces. */
    void repeat(List<PdfPiece> pieces) {
        head = List.copyOf(pieces);
    }

    /** Adds the pieces, over several pages if need be, and returns where the first of them lies. */
    Place add(List<PdfPiece> pieces) throws IOException {
        Place first = new Place(page, y);
        for (int i = 0; i < pieces.size(); i++) {
            PdfPiece piece = pieces.get(i);
            if (y + piece.height() > BOTTOM) {
                newPage();
            }
            if (i == 0) {
                first = new Place(page, y);
            }
            piece.draw(canvas, MARGIN, y);
            y += piece.height();
        }
        return first;
    }

    /** Adds the pieces on one page where they fit on one. */
    Place addTogether(List<PdfPiece> pieces) throws IOException {
        reserve(height(pieces));
        return add(pieces);
    }

    /**
     * Adds a table: the heading on one page with the first row below it, then the other rows, under {@code head} on each page. Returns where
     * the rows lie.
     */
    List<Place> table(String heading, List<PdfPiece> head, List<List<PdfPiece>> rows) throws IOException {
        gap(TABLE_GAP);
        List<PdfPiece> first = new ArrayList<>(
                new PdfRow(font).cell(heading, 0, WIDTH, HEADING).pieces());
        first.add(PdfPiece.gap(2));
        first.addAll(head);
        int before = first.size();
        first.addAll(rows.get(0));
        Place place = addTogether(first);
        List<Place> places = new ArrayList<>();
        places.add(new Place(place.page(), place.top() + height(first.subList(0, before))));
        repeat(head);
        for (List<PdfPiece> row : rows.subList(1, rows.size())) {
            places.add(addTogether(row));
        }
        repeat(List.of());
        return places;
    }

    /** Goes on at the top of a new page if there are not so many points left on this one, but are on that. */
    void reserve(float height) throws IOException {
        if (y + height > BOTTOM && height <= BOTTOM - MARGIN - height(head)) {
            newPage();
        }
    }

    static float height(List<PdfPiece> pieces) {
        float height = 0;
        for (PdfPiece piece : pieces) {
            height += piece.height();
        }
        return height;
    }

    /** Leaves room, except at the top of a page. */
    void gap(float height) {
        y = y <= top ? y : Math.min(BOTTOM, y + height);
    }

    @Override
    public void close() throws IOException {
        canvas.close();
    }
}
