package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.Disposition;

final class PdfWriterTest {
    @TempDir
    Path out = Path.of("");

    private PDDocument document(RunReport run) throws IOException {
        return Loader.loadPDF(new PdfWriter().bytes(run, out));
    }

    private String text(RunReport run) throws IOException {
        try (PDDocument document = document(run)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] jpeg(int colour) throws IOException {
        BufferedImage image = new BufferedImage(480, 270, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 270; y++) {
            for (int x = 0; x < 480; x++) {
                image.setRGB(x, y, colour + x % 256);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "jpeg", bytes));
        return bytes.toByteArray();
    }

    private void picture(String clip, String name, byte[] jpeg) throws IOException {
        Path evidence = Files.createDirectories(ReportPaths.of(out, clip).evidence());
        Files.write(evidence.resolve(name), jpeg);
    }

    @Test
    void showsNamesMessagesNumbersAndCounts() throws IOException {
        String text = text(Runs.of(out, "error.mp4", "warning_note.mp4", "plain.mp4"));
        for (String part : List.of(
                "Shotlint report",
                out.toAbsolutePath().getFileName().toString(),
                "Findings in 2 of 3 clips",
                "1. A subject is gone with no exit and nothing in front of it",
                "vanish  \u00b7  00:00:01:16  \u00b7  frames 40\u201351  \u00b7  peak 45  \u00b7  score 0.88  \u00b7  track 3",
                "hidden for 31 frames 6 frames",
                "change 12.3 Delta E \u2013",
                "decision open",
                "key 0123456789ab/vanish/40",
                "complete 1 error 1 silenced (1 exemption). 1 check without a judgement on every shot.",
                "1280\u2009\u00d7\u2009720 \u00b7 24 fps \u00b7 120 frames \u00b7 5.00 s \u00b7 h264",
                "2 shots",
                "3 files of other kinds ignored.",
                "page 1 of ")) {
            assertTrue(text.contains(part), part + " is missing in\n" + text);
        }
    }

    @Test
    void namesFirstWhatCouldNotBeCheckedWithItsCause() throws IOException {
        AnalysisReport bad = AnalysisReport.unchecked(
                "0.1.0",
                Map.of(),
                "",
                ClipFacts.unopened("bad.mp4", "", 0),
                Status.UNREADABLE,
                "not a video in a known format");
        List<ClipRow> rows = List.of(Runs.row(out, SampleReports.of("error.mp4")), Runs.row(out, bad));
        String text = text(Runs.of(rows, List.of("late.mp4")));
        int heading = text.indexOf("Not checked in full");
        int cause = text.indexOf("unreadable not a video in a known format bad.mp4");
        int late = text.indexOf("interrupted The run ended before this clip. late.mp4");
        assertTrue(heading >= 0 && heading < cause && cause < late && late < text.indexOf("Findings by check"), text);
    }

    @Test
    void printsDecisionsWhereThereAreSome() throws IOException {
        RunReport run = Runs.decided(
                Runs.of(out, "error_note.mp4"),
                new Decision(
                        "0123456789ab/vanish/40",
                        Disposition.FALSE_ALARM,
                        "she leaves \uD83C\uDFAC on\npurpose\t\u202Enow",
                        Instant.EPOCH));
        String text = text(run);
        assertAll(
                () -> assertTrue(text.contains("decision false alarm she leaves \uFFFD on"), text),
                () -> assertTrue(text.contains("purpose \uFFFDnow"), text),
                () -> assertTrue(text.contains("decision open"), text),
                () -> assertTrue(text.contains("findings confirmed"), text));
    }

    @Test
    void manyClipsOfOneCauseDoNotPushTheFindingsAway() throws IOException {
        List<ClipRow> rows = new ArrayList<>(List.of(Runs.row(out, SampleReports.of("error.mp4"))));
        for (int i = 0; i < 200; i++) {
            rows.add(Runs.row(out, Runs.unreadable("bad" + i + ".mp4", "the file is empty")));
        }
        try (PDDocument document = document(Runs.of(rows, List.of()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            String all = stripper.getText(document);
            stripper.setEndPage(2);
            String front = String.join(" ", stripper.getText(document).split("\\s+"));
            assertAll(
                    () -> assertTrue(front.contains("1. A subject is gone"), front),
                    () -> assertTrue(front.contains("200 clips: bad0.mp4 and 199 more, listed at the end"), front),
                    () -> assertFalse(front.contains("bad150.mp4"), front),
                    () -> assertTrue(all.indexOf("bad150.mp4") > all.indexOf("Not checked in full, by cause"), all));
        }
    }

    @Test
    void showsTheFilmstripAboveTheTimeline() throws IOException {
        for (int frame = 6; frame < 120; frame += 12) {
            picture("error.mp4", String.format(Locale.ROOT, "filmstrip-%06d.jpg", frame), jpeg(frame << 16));
        }
        picture("error.mp4", "filmstrip-000007.jpg.tmp", new byte[3]);
        try (PDDocument document = document(Runs.of(out, "error.mp4", "plain.mp4"))) {
            int pictures = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertEquals(10, pictures);
        }
    }

    @Test
    void hasABookmarkForEachClipAndFinding() throws IOException {
        try (PDDocument document = document(Runs.of(out, "error_warning.mp4", "plain.mp4"))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem clip :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(clip.getTitle());
                for (PDOutlineItem finding : clip.children()) {
                    titles.add("- " + finding.getTitle());
                    assertTrue(finding.getDestination() instanceof PDPageDestination);
                }
            }
            assertEquals(
                    List.of(
                            "Overview",
                            "error_warning.mp4",
                            "- 1 error: vanish at 00:00:01:16",
                            "- 2 warning: freeze at 00:00:01:16",
                            "plain.mp4"),
                    titles);
        }
    }

    @Test
    void theListOfClipsLinksToTheirPages() throws IOException {
        String[] names = new String[60];
        for (int i = 0; i < names.length; i++) {
            names[i] = String.format(Locale.ROOT, "clip%02d-error_warning.mp4", i);
        }
        try (PDDocument document = document(Runs.of(out, names))) {
            List<Integer> targets = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                    targets.add(target.retrievePageNumber());
                }
            }
            assertEquals(60, targets.size());
            List<Integer> expected = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            int listPages = targets.get(0);
            for (String name : names) {
                for (int page = listPages; page < document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page + 1);
                    stripper.setEndPage(page + 1);
                    if (stripper.getText(document).contains(name)) {
                        expected.add(page);
                        break;
                    }
                }
            }
            assertEquals(expected, targets);
        }
    }

    @Test
    void furtherPagesOfAClipNameIt() throws IOException {
        AnalysisReport one = SampleReports.of("shots/error.mp4");
        List<Finding> many = Collections.nCopies(12, one.findings().get(0));
        AnalysisReport report = new AnalysisReport(
                one.toolVersion(),
                one.settings(),
                one.settingsSha256(),
                one.clip(),
                one.status(),
                one.verdict(),
                one.problems(),
                one.shots(),
                many,
                one.silenced(),
                one.outcomes());
        try (PDDocument document = document(Runs.of(List.of(Runs.row(out, report)), List.of()))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 3, pages + " pages");
            String text = new PDFTextStripper().getText(document);
            assertEquals(pages - 2, text.split("shots/error.mp4, continued", -1).length - 1, text);
        }
    }

    @Test
    void aSmallRunTakesTwoPages() throws IOException {
        try (PDDocument document = document(Runs.of(out, "error.mp4", "plain.mp4"))) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = document(Runs.of(out, "error.mp4", "日本語.mp4"))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                    fonts++;
                }
            }
            assertTrue(fonts >= document.getNumberOfPages(), fonts + " fonts");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日本語の名前 error.mp4",
                "🎬 error.mp4",
                "error\nline\ttab\u0000\u202E.mp4",
                "error <script>&amp;\"'.mp4",
                "error हिन्दी ไทย ภาษา.mp4"
            })
    void noNameEndsTheReport(String name) throws IOException {
        String text = text(Runs.of(out, name.replace('\u0000', '\u0001'), "note.mp4"));
        assertAll(
                () -> assertTrue(text.contains("Findings in 2 of 2 clips"), text),
                () -> assertFalse(text.contains("\u202E"), "a mark that turns the direction of text came through"));
    }

    @Test
    void nothingLiesOutsideOfThePageHoweverLongTheName() throws IOException {
        String name = "error/" + "x".repeat(900) + "/" + "W".repeat(6000) + ".mp4";
        List<String> outside = new ArrayList<>();
        StringBuilder found = new StringBuilder();
        try (PDDocument document = document(Runs.of(out, name))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.append(text.getUnicode());
                    float right = text.getXDirAdj() + text.getWidthDirAdj();
                    float bottom = text.getYDirAdj();
                    if (text.getXDirAdj() < PdfSheet.MARGIN - 1
                            || right > PdfSheet.MARGIN + PdfSheet.WIDTH + 1
                            || bottom < PdfSheet.MARGIN - 1
                            || bottom > PdfSheet.FOOTER_TOP + 12) {
                        outside.add(text.getUnicode() + " at " + text.getXDirAdj() + ", " + bottom);
                    }
                }
            }.getText(document);
        }
        assertEquals(List.of(), outside);
        assertEquals(2 * 6000, found.chars().filter(c -> c == 'W').count(), "once in the list, once above the clip");
    }

    @Test
    void embedsEachPictureOnceAndAsItIs() throws IOException {
        byte[] before = jpeg(0x102000);
        byte[] peak = jpeg(0x804000);
        picture("error.mp4", "finding-01-before.jpg", before);
        picture("error.mp4", "finding-01-peak.jpg", peak);
        picture("error.mp4", "finding-01-after.jpg", before);
        try (PDDocument document = document(Runs.of(out, "error.mp4"))) {
            List<byte[]> pictures = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDXObject object = page.getResources().getXObject(name);
                    pictures.add(object.getCOSObject().createRawInputStream().readAllBytes());
                }
            }
            assertEquals(2, pictures.size());
            assertArrayEquals(before, pictures.get(0));
            assertArrayEquals(peak, pictures.get(1));
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("before, frame 39 peak, frame 45 after, frame 52"), text);
        }
    }

    @Test
    void enlargesTheSurroundingsOfASmallBox() {
        PdfFigure.Share right = new PdfFigure.Share(0.9, 0.4, 0.1, 0.2);
        PdfFigure.Share closeUp = right.closeUp().orElseThrow();
        assertAll(
                () -> assertEquals(0.36, closeUp.width(), 1e-9),
                () -> assertEquals(0.64, closeUp.left(), 1e-9),
                () -> assertEquals(0.32, closeUp.upper(), 1e-9),
                () -> assertEquals(Optional.empty(), new PdfFigure.Share(0.2, 0.2, 0.5, 0.5).closeUp()));
    }

    @Test
    void reportsWithoutPicturesAndWithDamagedOnes() throws IOException {
        picture("error.mp4", "finding-01-peak.jpg", new byte[] {1, 2, 3});
        picture("error.mp4", "curves.json", new byte[] {'{'});
        String text = text(Runs.of(out, "error.mp4", "warning.mp4"));
        assertEquals(3, text.split("No pictures of this finding", -1).length, text);
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        picture("error.mp4", "finding-01-peak.jpg", jpeg(0x804000));
        RunReport run = Runs.of(out, "error.mp4", "partial.mp4", "ü.mp4");
        PdfWriter writer = new PdfWriter();
        assertArrayEquals(writer.bytes(run, out), writer.bytes(run, out));
    }

    @Test
    void anEmptyRunIsADocumentToo() throws IOException {
        assertTrue(text(Runs.of(out)).contains("No findings in 0 clips"));
    }
}
