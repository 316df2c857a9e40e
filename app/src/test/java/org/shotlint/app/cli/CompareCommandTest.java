package org.shotlint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.app.batch.SampleReports;

/** The command {@code compare}; clips are checked by real workers. */
final class CompareCommandTest {
    @TempDir
    Path folder = Path.of("");

    private String report(String side, String name) throws IOException {
        Path file = folder.resolve(side).resolve(name + ".json");
        ReportJson.write(SampleReports.of(name), file);
        return folder.resolve(side).toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("out/comparison.json")));
    }

    @Test
    void checksTwoTakesAndFindsWhatIsNewInTheSecond() throws Exception {
        Clips.write(folder.resolve("take1.mp4"), 72);
        Clips.writeStandingStill(folder.resolve("take2.mp4"), 72, 30, 20);
        Run run = Run.of(
                "compare",
                folder.resolve("take1.mp4").toString(),
                folder.resolve("take2.mp4").toString(),
                "--out",
                out(),
                "--fail-on",
                "warning");
        assertAll(
                () -> assertEquals(ExitCode.FINDINGS, run.code(), run.err()),
                () -> assertEquals("a", json().at("/clips/0/closer").asText()),
                () -> assertTrue(json().at("/totals/new").asInt() >= 1, run.out()),
                () -> assertEquals(0, json().at("/totals/gone").asInt()),
                () -> assertTrue(Files.exists(folder.resolve("out/a/take1.mp4.json"))),
                () -> assertTrue(
                        Files.readString(folder.resolve("out/comparison.html")).contains("data:image/jpeg;base64,")));
    }

    @Test
    void comparesFoldersOfReportsWithoutCheckingAnything() throws Exception {
        report("a", "shot.mp4");
        report("a", "lone.mp4");
        Run run = Run.of("compare", report("a", "b error.mp4"), report("b", "shot.mp4"), "--out", out());
        assertAll(
                () -> assertEquals(ExitCode.UNCHECKED, run.code(), "clips without a counterpart"),
                () -> assertEquals(2, json().path("unpaired").size()),
                () -> assertEquals(1, json().path("clips").size()),
                () -> assertTrue(run.out().contains("only in A: lone.mp4"), run.out()),
                () -> assertFalse(Files.exists(folder.resolve("out/a"))));
    }

    @Test
    void staysBelowTheGateWhereNothingIsNew() throws Exception {
        Run run = Run.of(
                "compare",
                report("a", "error.mp4"),
                report("b", "error.mp4"),
                "--out",
                out(),
                "--fail-on",
                "error",
                "--format",
                "json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(1, json().at("/totals/unchanged").asInt());
        assertFalse(Files.exists(folder.resolve("out/comparison.html")));
    }

    @Test
    void refusesWhatIsNeitherClipNorReportBeforeCheckingTheOther() throws Exception {
        Clips.write(folder.resolve("take1.mp4"), 24);
        Path text = Files.writeString(folder.resolve("notes.json"), "{}");
        Run run = Run.of("compare", folder.resolve("take1.mp4").toString(), text.toString(), "--out", out());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("notes.json"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void refusesFormatsAComparisonDoesNotHave() {
        Run run = Run.of("compare", "a", "b", "--out", out(), "--format", "pdf");
        assertEquals(ExitCode.USAGE, run.code());
    }
}
