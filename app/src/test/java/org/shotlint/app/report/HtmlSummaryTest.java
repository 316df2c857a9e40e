package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.ClipInput;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.Disposition;

final class HtmlSummaryTest {
    private static final String HOSTILE = "error </title><script>alert(1)</script>\"' onload=x &amp; \u202E.mp4";

    @TempDir
    Path out = Path.of("");

    private ClipRow row(AnalysisReport report, Optional<String> writeFailure) {
        String name = report.clip().file();
        return new ClipRow(
                new ClipInput(Path.of("x"), name, Optional.empty()),
                report,
                ReportPaths.of(out, name),
                new ClipRow.Cost(1, 0, 0, 0),
                writeFailure,
                false,
                "");
    }

    private String page(List<ClipRow> rows, List<String> unfinished) throws IOException {
        List<ClipInput> clips = new ArrayList<>();
        rows.forEach(row -> clips.add(row.input()));
        BatchResult result = new BatchResult(
                new Inputs(clips, 3, List.of("*.webm: no file matches")),
                rows,
                unfinished,
                Instant.EPOCH,
                Duration.ZERO,
                1);
        return HtmlSummary.text(new RunReport(result, "0.1.0"));
    }

    private String page(String... names) throws IOException {
        List<ClipRow> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(row(SampleReports.of(name), Optional.empty()));
        }
        return page(rows, List.of());
    }

    @Test
    void escapesWhateverAFileNameHolds() throws IOException {
        String page = page(HOSTILE);
        assertAll(
                () -> assertFalse(page.contains("<script"), "a script came through"),
                () -> assertFalse(page.contains("\u202E"), "a mark that turns the direction of text came through"),
                () -> assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp;amp;")));
    }

    @Test
    void drawsWhatTheEvidenceHoldsOverThePeakWithEscapedNames() throws IOException {
        Path evidence = ReportPaths.of(out, "error.mp4").evidence();
        Files.createDirectories(evidence);
        Files.write(evidence.resolve("finding-01-peak.jpg"), new byte[] {1});
        Files.writeString(evidence.resolve("overlays.json"), """
                {"schema":"shotlint.overlays/1","subjects":[],"findings":[{"key":"0123456789ab/vanish/40","frame":40,
                "lines":[{"name":"<script>","role":"observed","points":[[44,10,20],[45,30.5,40]]}],
                "places":[{"name":"expected here","role":"expected","box":[1,2,3,4]}],
                "heat":{"name":"swing","unit":"px","columns":2,"values":[0,1,2,3]},"camera":[[45,5,0]]}]}
                """);
        String page = page("error.mp4");
        assertAll(
                () -> assertFalse(page.contains("<script")),
                () -> assertTrue(page.contains("points=\"15.0,20.0 35.5,40.0\""), "moved with the camera"),
                () -> assertTrue(page.contains("&lt;script&gt;</span>")),
                () -> assertTrue(page.contains("data:image/png;base64,")));
    }

    @Test
    void goesWithoutADamagedDrawing() throws IOException {
        Path evidence = ReportPaths.of(out, "error.mp4").evidence();
        Files.createDirectories(evidence);
        Files.write(evidence.resolve("finding-01-peak.jpg"), new byte[] {1});
        Files.writeString(
                evidence.resolve("overlays.json"),
                "{\"schema\":\"shotlint.overlays/1\",\"findings\":[{\"places\":[{}]}]}");
        assertTrue(page("error.mp4").contains("<b>peak</b>"));
    }

    @Test
    void needsNothingBesideItself() throws IOException {
        String page = page("error.mp4", "plain.mp4");
        assertAll(
                () -> assertFalse(
                        Pattern.compile("(src|href)=\"(?!data:)").matcher(page).find()),
                () -> assertFalse(page.contains("http:") || page.contains("https:") || page.contains("//cdn")),
                () -> assertFalse(page.contains("<link") || page.contains("@import") || page.contains("url(")),
                () -> assertTrue(page.contains("default-src 'none'; img-src data:; style-src 'unsafe-inline'")));
    }

    @Test
    void showsFirstWhatCouldNotBeCheckedThenTheWorst() throws IOException {
        String page = page("note.mp4", "error.mp4", "partial.mp4", "warning.mp4", "plain.mp4");
        List<String> order = List.of(
                "Not checked in full", ">partial.mp4<", ">error.mp4<", ">warning.mp4<", ">note.mp4<", ">plain.mp4<");
        int at = -1;
        for (String text : order) {
            int next = page.indexOf(text, at + 1);
            assertTrue(next > at, text + " does not follow");
            at = next;
        }
    }

    @Test
    void aReasonBesideTheNameOfItsClipDoesNotRepeatIt() throws IOException {
        String page = page("partial.mp4");
        assertTrue(page.contains("partial.mp4</td><td>frame 60: 60 of 120 promised frames decoded"), page);
    }

    @Test
    void showsDecisionsAndMakesNotesHarmless() throws IOException {
        RunReport run = Runs.decided(
                Runs.of(out, "error.mp4", "note.mp4"),
                new Decision(
                        "0123456789ab/vanish/40",
                        Disposition.CONFIRMED,
                        "<script>alert(1)</script>\n\"' onload=x \u202E",
                        Instant.EPOCH));
        String page = HtmlSummary.text(run);
        assertAll(
                () -> assertTrue(page.contains("<span class=\"pill confirmed\">confirmed</span> &lt;script&gt;alert(1)"
                        + "&lt;/script&gt;<br>&quot;&#39; onload=x \uFFFD</p>")),
                () -> assertTrue(page.contains("<span class=\"pill open\">1 open</span>")),
                () -> assertTrue(page.contains("<span class=\"pill confirmed\">1 confirmed</span>")),
                () -> assertFalse(page.contains("<script"), "a script came through"));
    }

    @Test
    void foldsManyClipsOfOneCauseAndManyCauses() throws IOException {
        List<ClipRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row(Runs.unreadable("empty" + i + ".mp4", "the file is empty"), Optional.empty()));
            rows.add(row(Runs.unreadable("odd" + i + ".mp4", "broken in way " + i), Optional.empty()));
        }
        String page = page(rows, List.of());
        assertAll(
                () -> assertTrue(page.contains("<details><summary>40 clips</summary>empty0.mp4<br>")),
                () -> assertTrue(page.contains("<summary>29 more clips with 29 other causes</summary>")),
                () -> assertEquals(1, count(page, "the file is empty")),
                () -> assertTrue(page.contains(">odd39.mp4<")));
    }

    @Test
    void namesClipsThatAnInterruptedRunDidNotReach() throws IOException {
        String page = page(List.of(), List.of("late.mp4"));
        assertTrue(page.contains("late.mp4</td><td>The run ended before this clip."));
    }

    @Test
    void saysThatAReportCouldNotBeWritten() throws IOException {
        String page = page(List.of(row(SampleReports.of("plain.mp4"), Optional.of("no space left"))), List.of());
        assertTrue(page.indexOf("no space left") > page.indexOf("Not checked in full"));
    }

    @Test
    void showsMeasurementsWithTheirThresholds() throws IOException {
        String page = page("error.mp4");
        assertAll(
                () -> assertTrue(page.contains("<td>hidden for</td><td>31\u00a0frames</td><td>6\u00a0frames</td>")),
                () -> assertTrue(page.contains("<td>change</td><td>12.3\u00a0Delta\u00a0E</td><td>\u2013</td>")),
                () -> assertTrue(page.contains("<td>0.412\u00a0of frame width</td>"), "a long unit may be parted"),
                () -> assertTrue(page.contains("<b>00:00:01:16</b> frames 40\u201351, peak 45 \u00b7 score 0.88")));
    }

    @Test
    void foldsWhatWasSilenced() throws IOException {
        String page = page("error.mp4");
        int silenced = page.indexOf("1 silenced, with the reason");
        assertTrue(silenced > 0 && page.indexOf("a hold by its cadence") > silenced);
    }

    @Test
    void embedsPicturesAndDrawsTheBoxInSharesOfTheFrame() throws IOException {
        Path evidence = Files.createDirectories(ReportPaths.of(out, "error.mp4").evidence());
        Files.write(evidence.resolve("finding-01-peak.jpg"), new byte[] {1, 2, 3});
        String page = page("error.mp4");
        assertAll(
                () -> assertTrue(page.contains("src=\"data:image/jpeg;base64,AQID\"")),
                () -> assertTrue(page.contains("left:23.44%;top:27.78%;width:15.63%;height:41.67%")));
    }

    @Test
    void drawsTheCurveOfTheFinding() throws IOException {
        Path evidence = Files.createDirectories(ReportPaths.of(out, "error.mp4").evidence());
        Files.writeString(
                evidence.resolve("curves.json"),
                "{\"schema\":\"shotlint.curves/1\",\"curves\":[{\"check\":\"vanish\",\"name\":\"<area>\",\"unit\":\"share\","
                        + "\"threshold\":0.5,\"values\":[null,0,1,0.25]}]}");
        String page = page("error.mp4");
        assertAll(
                () -> assertTrue(page.contains("&lt;area&gt; (share), dashed: threshold 0.500")),
                () -> assertTrue(page.contains("d=\"M225.00 60.00h0L375.00 5.45L525.00 46.36\""), page));
    }

    @Test
    void leavesOutPicturesThatFindNoRoom() {
        PictureBudget budget = new PictureBudget(5);
        assertAll(
                () -> assertTrue(budget.embed(new byte[3]).isPresent()),
                () -> assertTrue(budget.embed(new byte[3]).isEmpty()),
                () -> assertTrue(budget.embed(new byte[2]).isPresent()),
                () -> assertEquals(1, budget.leftOut()));
    }

    @Test
    void givesTheSamePageForTheSameRun() throws IOException {
        assertEquals(page("error.mp4", "note.mp4"), page("error.mp4", "note.mp4"));
    }

    @Test
    void namesTheFirstOfManyDamagedFramesAndCountsTheRest() {
        ClipFacts facts = ClipFacts.unopened("a.mp4", "", 0);
        List<ClipProblem> problems = IntStream.range(10, 40)
                .mapToObj(frame -> new ClipProblem(frame, "a.mp4: the picture is damaged (" + frame + ")"))
                .toList();
        AnalysisReport report = new AnalysisReport(
                "0.1.0",
                new TreeMap<>(),
                "",
                facts,
                Status.PARTIAL,
                Verdict.UNKNOWN,
                problems,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                List.of(
                        "frame 10: the picture is damaged (10)",
                        "frame 11: the picture is damaged (11)",
                        "frame 12: the picture is damaged (12)",
                        "and 27 more, up to frame 39; all are in the JSON report"),
                RunReport.reasons(report));
    }

    @Test
    void everyTagIsClosed() throws IOException {
        String page = page(HOSTILE, "error_warning_note.mp4", "partial.mp4", "plain.mp4");
        for (String tag :
                List.of("section", "details", "article", "table", "svg", "main", "div", "p", "figure", "h3", "td")) {
            assertEquals(count(page, "<" + tag + "[ >]"), count(page, "</" + tag + ">"), tag);
        }
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
