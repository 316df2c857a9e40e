package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.RunLog;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Disposition;
import org.shotlint.app.review.ReviewSession;

final class StoredRunTest {
    private static final Set<ReportFormat> ALL = EnumSet.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.CSV);
    private static final String KEY = "0123456789ab/vanish/40";

    @TempDir
    Path out = Path.of("");

    /** A run with its reports and log in the folder, as a check leaves it. */
    private RunReport checked(String... names) throws Exception {
        List<ClipRow> rows = new java.util.ArrayList<>();
        for (String name : names) {
            rows.add(Runs.row(out, SampleReports.of(name)));
        }
        rows.add(Runs.row(out, Runs.unreadable("z.mp4", "the file is empty")));
        RunReport run = Runs.of(rows, List.of("zz late.mp4"));
        for (ClipRow row : rows) {
            ReportJson.write(row.report(), row.paths().report());
        }
        RunLog.write(run.result(), 3, out);
        return run;
    }

    private void decide(Disposition disposition, String note) throws Exception {
        try (ReviewSession session = ReviewSession.open(out)) {
            session.apply(Set.of(KEY), disposition);
            session.note(KEY, note);
        }
    }

    @Test
    void writesTheSameFilesAsTheRunItself() throws Exception {
        RunReport run = checked("a/error.mp4", "partial-note.mp4");
        for (ReportFormat format : ALL) {
            Path file = format.writer().orElseThrow().write(run, out);
            byte[] first = Files.readAllBytes(file);
            Map<ReportFormat, Path> again = StoredRun.read(out).write(EnumSet.of(format));
            assertEquals(Map.of(format, file), again);
            assertArrayEquals(first, Files.readAllBytes(file), format + " differs");
        }
    }

    @Test
    void takesInWhatWasDecidedSince() throws Exception {
        checked("error.mp4");
        decide(Disposition.INTENDED, "=1+1");
        Map<ReportFormat, Path> files = StoredRun.read(out).write(ALL);
        assertAll(
                () -> assertTrue(Files.readString(files.get(ReportFormat.CSV)).contains(",intended,'=1+1," + KEY)),
                () -> assertTrue(Files.readString(files.get(ReportFormat.HTML)).contains("intended</span> =1+1")));
    }

    @Test
    void keepsADamagedFileOfDecisionsAsideAndGoesOn() throws Exception {
        checked("error.mp4");
        Files.writeString(out.resolve("decisions.json"), "{\"schema\": \"shot");
        StoredRun run = StoredRun.read(out);
        assertEquals(
                List.of("decisions.json could not be read and was kept as decisions-unreadable-1.json"),
                run.problems());
        assertEquals("{\"schema\": \"shot", Files.readString(out.resolve("decisions-unreadable-1.json")));
        Path page = run.write(EnumSet.of(ReportFormat.HTML)).get(ReportFormat.HTML);
        assertTrue(Files.readString(page).contains("was kept as decisions-unreadable-1.json"));
    }

    @Test
    void goesAroundDamagedReportsAndADamagedLog() throws Exception {
        checked("error.mp4", "note.mp4");
        Files.writeString(out.resolve("note.mp4.json"), "{\"schema\": \"shotlint.report/1\", ");
        Files.writeString(out.resolve("run.json"), "{");
        StoredRun run = StoredRun.read(out);
        assertEquals(2, run.problems().size(), run.problems().toString());
        assertEquals(
                List.of("error.mp4", "z.mp4"),
                run.report().result().rows().stream()
                        .map(row -> row.input().name())
                        .toList());
    }

    @Test
    void namesClipsOfTheRunWhoseReportIsGone() throws Exception {
        checked("error.mp4", "note.mp4");
        Files.delete(out.resolve("note.mp4.json"));
        String page = HtmlSummary.text(StoredRun.read(out).report());
        assertTrue(page.contains("note.mp4</td><td>its report is not in the folder any more"), page);
    }
}
