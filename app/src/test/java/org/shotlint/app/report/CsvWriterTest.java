package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.Disposition;

final class CsvWriterTest {
    private static final int COLUMNS = 15;

    @TempDir
    Path out = Path.of("");

    /** The cells of a file after RFC 4180; every row must end with CRLF. */
    private static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\r') {
                assertEquals('\n', text.charAt(++i), "a line ends without LF");
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        assertTrue(row.isEmpty() && cell.isEmpty() && !quoted, "the last row is not ended");
        return rows;
    }

    private List<List<String>> rows(RunReport run) {
        return parse(new CsvWriter().text(run).substring(1));
    }

    @Test
    void givesOneRowForAFinding() {
        List<List<String>> rows = rows(Runs.of(out, "error.mp4"));
        assertEquals(
                List.of(
                        List.of(
                                "clip",
                                "status",
                                "check",
                                "severity",
                                "score",
                                "start frame",
                                "end frame (exclusive)",
                                "last frame",
                                "timecode in",
                                "timecode out (exclusive)",
                                "box x,y,w,h",
                                "message",
                                "decision",
                                "note",
                                "key"),
                        List.of(
                                "error.mp4",
                                "complete",
                                "vanish",
                                "error",
                                "0.8750",
                                "40",
                                "52",
                                "51",
                                "00:00:01:16",
                                "00:00:02:04",
                                "300,200,200,300",
                                "A subject is gone with no exit and nothing in front of it",
                                "open",
                                "",
                                "0123456789ab/vanish/40")),
                rows);
    }

    @Test
    void givesARowForClipsWithoutFindingsAndForThoseNotCheckedInFull() {
        RunReport run = Runs.of(
                List.of(
                        Runs.row(out, SampleReports.of("plain.mp4")),
                        Runs.row(out, SampleReports.of("partial-note.mp4"))),
                List.of("late.mp4"));
        List<String> found = new ArrayList<>();
        for (List<String> row : rows(run).subList(1, 5)) {
            assertEquals(COLUMNS, row.size());
            found.add(row.get(0) + "|" + row.get(1) + "|" + row.get(3) + "|" + row.get(11));
        }
        assertEquals(
                List.of(
                        "partial-note.mp4|partial||partial-note.mp4: 60 of 120 promised frames decoded",
                        "partial-note.mp4|partial|note|A subject is gone with no exit and nothing in front of it",
                        "late.mp4|interrupted||The run ended before this clip.",
                        "plain.mp4|complete||no findings"),
                found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"quoted\", name.mp4",
                "two\nlines.mp4",
                "three\r\nlines.mp4",
                " padded.mp4 ",
                "日本語 שלום 🎬.mp4",
                "\""
            })
    void namesComeBackAsTheyWere(String name) {
        List<List<String>> rows = rows(Runs.of(out, name));
        assertEquals(List.of(name, "complete"), rows.get(1).subList(0, 2));
        assertEquals(COLUMNS, rows.get(1).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void noCellBeginsAsAFormula(String name) {
        assertEquals("'" + name, rows(Runs.of(out, name)).get(1).get(0));
    }

    @Test
    void notesOfPeopleAreDefusedToo() {
        RunReport run = Runs.decided(
                Runs.of(out, "error.mp4"),
                new Decision(
                        "0123456789ab/vanish/40", Disposition.INTENDED, "=HYPERLINK(\"http://x\"),1", Instant.EPOCH));
        List<String> row = rows(run).get(1);
        assertEquals(List.of("intended", "'=HYPERLINK(\"http://x\"),1"), row.subList(12, 14));
    }

    @Test
    void leavesTheTimecodeOutEmptyWhereTheRateIsUnknown() {
        var unopened = AnalysisReport.unchecked(
                "0.1.0", Map.of(), "", ClipFacts.unopened("bad.mp4", "", 0), Status.UNREADABLE, "bad.mp4: not a video");
        List<String> row =
                rows(Runs.of(List.of(Runs.row(out, unopened)), List.of())).get(1);
        assertEquals(List.of("bad.mp4", "unreadable", ""), row.subList(0, 3));
        assertEquals("bad.mp4: not a video", row.get(11));
    }

    @Test
    void theFileBeginsWithTheByteOrderMark() throws Exception {
        Path file = new CsvWriter().write(Runs.of(out, "ü.mp4"), out);
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("\r\nü.mp4,complete,"));
        assertEquals("findings.csv", String.valueOf(file.getFileName()));
    }

    @Test
    void saysWhichFileCouldNotBeWritten() throws Exception {
        Path blocked = Files.writeString(out.resolve("blocked"), "a file");
        ReportWriteException failure =
                assertThrows(ReportWriteException.class, () -> new CsvWriter().write(Runs.of(out, "a.mp4"), blocked));
        assertTrue(
                String.valueOf(failure.getMessage())
                        .startsWith(blocked.resolve("findings.csv") + ": the report could not be written ("),
                failure.getMessage());
    }
}
