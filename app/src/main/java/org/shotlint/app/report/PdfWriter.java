package org.shotlint.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.shotlint.app.batch.ClipRow;

/**
 * Writes {@code summary.pdf}: the run on A4 pages for reading away from the machine, with the pictures and without the curves. Equal runs
 * in equal folders give equal bytes.
 */
public final class PdfWriter implements ReportWriter {
    private static final String FILE = "summary.pdf";
    private static final long PICTURE_BYTES = 14L << 20;

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public byte[] bytes(RunReport run, Path out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, run);
            PdfFont font = PdfFont.load(document);
            Map<ClipRow, PdfSheet.Place> places = new IdentityHashMap<>();
            List<PdfCover.Entry> entries;
            try (PdfSheet sheet = new PdfSheet(document, font)) {
                List<ClipRow> clips = clips(run);
                List<Unchecked> unchecked = Unchecked.of(run);
                entries = new PdfCover(sheet, run).add(out, clips, unchecked);
                PdfBookmarks bookmarks =
                        new PdfBookmarks(document, new PdfSheet.Place(document.getPage(0), PdfSheet.MARGIN));
                PdfPictures pictures = new PdfPictures(document, new PictureBudget(PICTURE_BYTES));
                sheet.newPage();
                for (ClipRow row : clips) {
                    places.put(row, new PdfClip(font, row).addTo(sheet, bookmarks, pictures, run.decisions()));
                }
                new PdfUnchecked(sheet, unchecked).addList(bookmarks);
                new PdfNotes(sheet, run).add(pictures.leftOut());
            }
            new PdfPageNumbers(document, font, "Shotlint " + run.toolVersion()).draw(entries, places);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** What could not be checked in full first, then the others worst first, as everywhere; without clips there is nothing to show of. */
    private static List<ClipRow> clips(RunReport run) {
        List<ClipRow> clips = new ArrayList<>(run.notWhole());
        clips.removeIf(row -> row.report().clip().framesDecoded() == 0);
        clips.addAll(run.whole());
        return clips;
    }

    /** The run's own time instead of the clock's, and an identifier made of it. */
    private static void describe(PDDocument document, RunReport run) {
        Calendar started = GregorianCalendar.from(run.result().started().atZone(ZoneOffset.UTC));
        document.setDocumentId(run.result().started().toEpochMilli());
        document.getDocumentInformation().setTitle("Shotlint report");
        document.getDocumentInformation().setSubject(run.totals());
        document.getDocumentInformation().setProducer("Shotlint " + run.toolVersion());
        document.getDocumentInformation().setCreationDate(started);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
