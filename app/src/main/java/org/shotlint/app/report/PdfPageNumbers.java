package org.shotlint.app.report;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.shotlint.app.batch.ClipRow;

/** What is known only when all pages are there: the footers, and the page numbers in the list of clips, which are links too. */
final class PdfPageNumbers {
    private static final PdfStyle FOOTER = PdfStyle.regular(7, PdfTone.QUIET);
    private static final PdfStyle NUMBER = PdfStyle.regular(8.5f, PdfTone.ACCENT);
    private static final float ROW_PADDING = 3;

    private final PDDocument document;
    private final PdfFont font;
    private final String maker;

    PdfPageNumbers(PDDocument document, PdfFont font, String maker) {
        this.document = document;
        this.font = font;
        this.maker = maker;
    }

    void draw(List<PdfCover.Entry> entries, Map<ClipRow, PdfSheet.Place> places) throws IOException {
        Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size() + 1);
        }
        for (PDPage page : document.getPages()) {
            try (PdfCanvas canvas = new PdfCanvas(document, page, font)) {
                String number = "page " + numbers.get(page.getCOSObject()) + " of " + numbers.size();
                canvas.text(font.shown(maker), PdfSheet.MARGIN, PdfSheet.FOOTER_TOP, FOOTER);
                right(canvas, number, PdfSheet.FOOTER_TOP, FOOTER);
                for (PdfCover.Entry entry : entries) {
                    PdfSheet.Place target = places.get(entry.row());
                    if (entry.place().page().getCOSObject() == page.getCOSObject() && target != null) {
                        Integer of = numbers.get(target.page().getCOSObject());
                        right(canvas, String.valueOf(of), entry.place().top() + ROW_PADDING, NUMBER);
                        link(page, entry.place().top(), target);
                    }
                }
            }
        }
    }

    private void right(PdfCanvas canvas, String text, float top, PdfStyle style) throws IOException {
        float width = font.width(text, style.sizePoints());
        canvas.text(text, PdfSheet.MARGIN + PdfSheet.WIDTH - width, top, style);
    }

    private static void link(PDPage page, float top, PdfSheet.Place target) throws IOException {
        float height = NUMBER.lineHeight() + 2 * ROW_PADDING;
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                PdfSheet.MARGIN, page.getMediaBox().getHeight() - top - height, PdfSheet.WIDTH, height));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setDestination(PdfBookmarks.destination(target));
        page.getAnnotations().add(link);
    }
}
