package org.shotlint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.Status;

/** The command {@code check} with the real engine in real worker processes. */
final class CheckEndToEndTest {
    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void noMoreFaults() {
        System.clearProperty("shotlint.test.crashOn");
        System.clearProperty("shotlint.test.failOn");
    }

    private Path in(String name) throws IOException {
        return Files.createDirectories(folder.resolve("in")).resolve(name);
    }

    private Run check(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "check",
                                folder.resolve("in").toString(),
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Run.of(arguments);
    }

    private static AnalysisReport of(Map<String, AnalysisReport> reports, String name) {
        return Objects.requireNonNull(reports.get(name), name);
    }

    private Map<String, AnalysisReport> reports() throws Exception {
        Map<String, AnalysisReport> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")
                            && !file.endsWith("run.json")
                            && !file.endsWith("curves.json"))
                    .toList()) {
                AnalysisReport report = ReportJson.read(file);
                reports.put(report.clip().file(), report);
            }
        }
        return reports;
    }

    @Test
    void everyBadInputGetsItsRowAndTheOthersAreChecked() throws Exception {
        Clips.write(in("good.mp4"), 24);
        String longName = "n".repeat(196) + ".mp4";
        Files.copy(in("good.mp4"), in(longName));
        Files.copy(in("good.mp4"), in("日本語 ü.mp4"));
        Files.copy(in("good.mp4"), in("<b>&\"quote'.mp4"));
        Files.write(in("zero.mp4"), new byte[0]);
        Files.writeString(in("text.mp4"), "This is not a clip but a letter, renamed.\n".repeat(40));
        byte[] whole = Files.readAllBytes(in("good.mp4"));
        Files.write(in("half.mp4"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.createDirectories(in("folder.mp4"));
        Files.writeString(in("readme.txt"), "not asked for");

        Run run = check("--jobs", "2");

        Map<String, AnalysisReport> reports = reports();
        assertEquals(ExitCode.UNCHECKED, run.code(), run.err());
        assertEquals(8, reports.size());
        for (String good : List.of("good.mp4", longName, "日本語 ü.mp4", "<b>&\"quote'.mp4")) {
            assertEquals(Status.COMPLETE, of(reports, good).status(), good);
        }
        for (String bad : List.of("zero.mp4", "text.mp4", "half.mp4", "folder.mp4")) {
            AnalysisReport report = of(reports, bad);
            assertTrue(report.status() != Status.COMPLETE, bad);
            String text = report.problems().get(0).text();
            assertTrue(text.startsWith(bad + ": "), text);
            assertTrue(text.length() > bad.length() + 10, "no cause in " + text);
            assertTrue(run.out().contains(text.substring(bad.length() + 2)), run.out());
        }
        String page = Files.readString(folder.resolve("out/summary.html"));
        assertTrue(page.contains("1 file of other kinds ignored"), page);
    }

    @Test
    void everyReportObeysTheSchema() throws Exception {
        Clips.writeStandingStill(in("still.mp4"), 60, 24, 14);
        Files.write(in("zero.mp4"), new byte[0]);
        Files.writeString(in("gone.mp4"), "x");
        System.setProperty("shotlint.test.crashOn", "still");
        check("--jobs", "1");
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReportJson.schema());
        assertEquals(3, reports().size());
        for (String name : List.of("still.mp4", "zero.mp4", "gone.mp4")) {
            String json = Files.readString(folder.resolve("out/" + name + ".json"));
            assertEquals(Set.of(), schema.validate(json, InputFormat.JSON), json);
        }
        assertEquals(Status.CRASHED, of(reports(), "still.mp4").status());
    }

    @Test
    void aFindingClosesTheGateAndBringsEvidence() throws Exception {
        Clips.writeStandingStill(in("still.mp4"), 72, 24, 14);
        Run open = check();
        Run closed = check("--fail-on", "warning");
        AnalysisReport report = of(reports(), "still.mp4");
        Path evidence = folder.resolve("out/still.mp4.evidence");
        assertAll(
                () -> assertEquals(ExitCode.DONE, open.code(), open.err()),
                () -> assertEquals(ExitCode.FINDINGS, closed.code(), closed.err()),
                () -> assertFalse(report.findings().isEmpty()),
                () -> assertTrue(Files.size(evidence.resolve("finding-01-peak.jpg")) > 500),
                () -> assertTrue(Files.size(evidence.resolve("finding-01-before.jpg")) > 500),
                () -> assertTrue(Files.exists(evidence.resolve("curves.json"))),
                () -> assertTrue(
                        Files.readString(folder.resolve("out/summary.html")).contains("data:image/jpeg;base64,")));
    }

    @Test
    void aDisabledCheckFindsNothing() throws Exception {
        Clips.writeStandingStill(in("still.mp4"), 72, 24, 14);
        StringBuilder all = new StringBuilder();
        org.shotlint.analysis.checks.CheckCatalog.all()
                .forEach(check -> all.append(all.isEmpty() ? "" : ",")
                        .append("\"" + check.description().id() + "\": {\"enabled\": false}"));
        Path profile = Files.writeString(folder.resolve("none.json"), "{\"checks\": {" + all + "}}");
        Run run = check("--fail-on", "warning", "--profile", profile.toString());
        assertAll(
                () -> assertEquals(ExitCode.DONE, run.code(), run.err()),
                () -> assertEquals(List.of(), of(reports(), "still.mp4").findings()));
    }

    @Test
    void anInternalFailureEndsWithFourAndTheOthersAreChecked() throws Exception {
        Clips.write(in("good.mp4"), 12);
        Clips.write(in("odd.mp4"), 12);
        System.setProperty("shotlint.test.failOn", "odd");
        Run run = check();
        assertAll(
                () -> assertEquals(ExitCode.INTERNAL, run.code(), run.err()),
                () -> assertEquals(Status.COMPLETE, of(reports(), "good.mp4").status()),
                () -> assertTrue(
                        Files.readString(folder.resolve("out/run.json")).contains("IllegalStateException")));
    }

    @Test
    void onlyResultsGoToTheStandardOutput() throws Exception {
        Clips.write(in("good.mp4"), 12);
        Run run = check("--format", "json");
        assertAll(
                () -> assertEquals(
                        List.of(
                                "errors warnings  notes  status      clip",
                                "     0        0      0  complete    good.mp4",
                                "1 clip: 0 with findings, 1 without, 0 not checked in full; 0 errors, 0 warnings, 0 notes"),
                        run.out().lines().toList()),
                () -> assertTrue(run.err().contains("checked 1 of 1"), run.err()),
                () -> assertFalse(Files.exists(folder.resolve("out/summary.html"))));
    }

    @Test
    void writesTheFormatsAskedForAndNoOther() throws Exception {
        Clips.write(in("good.mp4"), 12);
        Run run = check("--format", "pdf,csv");
        Path out = folder.resolve("out");
        assertAll(
                () -> assertEquals(ExitCode.DONE, run.code(), run.err()),
                () -> assertEquals(
                        List.of("PDF: " + out.resolve("summary.pdf"), "CSV: " + out.resolve("findings.csv")),
                        run.out().lines().skip(3).toList()),
                () -> assertTrue(Files.size(out.resolve("summary.pdf")) > 1000),
                () -> assertTrue(Files.readString(out.resolve("findings.csv")).contains("good.mp4,complete,")),
                () -> assertTrue(Files.exists(out.resolve("good.mp4.json"))),
                () -> assertFalse(Files.exists(out.resolve("summary.html"))));
    }
}
