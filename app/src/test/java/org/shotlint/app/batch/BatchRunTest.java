package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.Status;

final class BatchRunTest {
    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void noMoreFaults() {
        List.of("crashOn", "hangOn", "failOn").forEach(fault -> System.clearProperty("shotlint.test." + fault));
    }

    private BatchOptions options(int jobs, Duration patience) {
        return new BatchOptions(
                folder.resolve("out"),
                jobs,
                patience,
                Optional.empty(),
                Profile.standard(List.of()),
                FakeWorker.command());
    }

    private Inputs clips(String... names) throws IOException, InputException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (String name : names) {
            Files.writeString(in.resolve(name), name);
        }
        return InputScan.scan(List.of(in.toString()), folder.resolve("out"));
    }

    private BatchResult run(Inputs inputs, int jobs) throws InterruptedException {
        return new BatchRun(options(jobs, PATIENCE), BatchListener.SILENT).run(inputs);
    }

    private static Map<String, Status> statuses(BatchResult result) {
        return result.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.input().name(), row -> row.report().status(), (a, b) -> a, TreeMap::new));
    }

    private static ClipRow row(BatchResult result, String name) {
        return result.rows().stream()
                .filter(row -> row.input().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesOneReportForEachClip() throws Exception {
        BatchResult result = run(clips("plain.mp4", "error.mp4", "partial.mp4", "unreadable.mp4"), 2);
        assertEquals(
                Map.of(
                        "plain.mp4", Status.COMPLETE,
                        "error.mp4", Status.COMPLETE,
                        "partial.mp4", Status.PARTIAL,
                        "unreadable.mp4", Status.UNREADABLE),
                statuses(result));
        for (ClipRow row : result.rows()) {
            assertEquals(row.report(), ReportJson.read(row.paths().report()));
        }
    }

    @Test
    void aCrashCostsOneClip() throws Exception {
        System.setProperty("shotlint.test.crashOn", "boom");
        BatchResult result = run(clips("a.mp4", "boom.mp4", "c.mp4", "d.mp4"), 1);
        AnalysisReport crashed = row(result, "boom.mp4").report();
        assertAll(
                () -> assertEquals(
                        Map.of(
                                "a.mp4", Status.COMPLETE,
                                "boom.mp4", Status.CRASHED,
                                "c.mp4", Status.COMPLETE,
                                "d.mp4", Status.COMPLETE),
                        statuses(result)),
                () -> assertEquals(2, row(result, "boom.mp4").cost().attempts()),
                () -> assertEquals(3, crashed.problems().get(0).frame()),
                () -> assertEquals(
                        "boom.mp4: the analysis process ended after 3 frames (SIGSEGV in native code)",
                        crashed.problems().get(0).text()),
                () -> assertEquals(64, crashed.clip().sha256().length()));
    }

    @Test
    void aClipThatStandsStillIsGivenUp() throws Exception {
        System.setProperty("shotlint.test.hangOn", "stuck");
        BatchResult result = new BatchRun(options(1, LITTLE_PATIENCE), BatchListener.SILENT)
                .run(clips("a.mp4", "stuck.mp4", "z.mp4"));
        assertAll(
                () -> assertEquals(
                        Map.of("a.mp4", Status.COMPLETE, "stuck.mp4", Status.TIMED_OUT, "z.mp4", Status.COMPLETE),
                        statuses(result)),
                () -> assertEquals(
                        "stuck.mp4: no progress for 3 s after 3 frames; given up",
                        row(result, "stuck.mp4").report().problems().get(0).text()),
                () -> assertEquals(1, row(result, "stuck.mp4").cost().attempts()));
    }

    @Test
    void aFailureOfOursIsReportedAndTheWorkerGoesOn() throws Exception {
        System.setProperty("shotlint.test.failOn", "odd");
        BatchResult result = run(clips("a.mp4", "odd.mp4", "z.mp4"), 1);
        ClipRow odd = row(result, "odd.mp4");
        assertAll(
                () -> assertTrue(odd.internalFailure()),
                () -> assertTrue(odd.log().contains("IllegalStateException"), odd.log()),
                () -> assertEquals(
                        Status.COMPLETE, row(result, "z.mp4").report().status()));
    }

    @Test
    void reportsDependNeitherOnJobsNorOnOrder() throws Exception {
        Inputs inputs =
                clips("a-error.mp4", "b.mp4", "c-warning.mp4", "d-partial.mp4", "e-note.mp4", "f-unreadable.mp4");
        Map<String, String> before = written(run(inputs, 1));
        List<ClipInput> reversed = inputs.clips().stream()
                .sorted((x, y) -> y.name().compareTo(x.name()))
                .toList();
        Map<String, String> after = written(run(new Inputs(reversed, 0, List.of()), 3));
        assertEquals(before, after);
    }

    private static Map<String, String> written(BatchResult result) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (ClipRow row : result.rows()) {
            files.put(row.input().name(), Files.readString(row.paths().report()));
        }
        return files;
    }

    @Test
    void theWorkersOwnPrintingDoesNotDisturb() throws Exception {
        assertEquals(Map.of("chatter.mp4", Status.COMPLETE), statuses(run(clips("chatter.mp4"), 1)));
    }

    @Test
    void aFileThatIsNotThereGetsItsRow() throws Exception {
        ClipInput missing = new ClipInput(folder.resolve("no.mp4"), "no.mp4", Optional.of("there is no such file"));
        BatchResult result = run(new Inputs(List.of(missing), 0, List.of()), 1);
        AnalysisReport report = row(result, "no.mp4").report();
        assertAll(
                () -> assertEquals(Status.UNREADABLE, report.status()),
                () -> assertEquals(
                        "no.mp4: there is no such file",
                        report.problems().get(0).text()),
                () -> assertEquals(
                        report, ReportJson.read(row(result, "no.mp4").paths().report())));
    }

    @Test
    void aReportThatCannotBeWrittenDoesNotStopTheOthers() throws Exception {
        Files.createDirectories(folder.resolve("out/b.mp4.json/taken"));
        BatchResult result = run(clips("a.mp4", "b.mp4", "c.mp4"), 1);
        assertAll(
                () -> assertTrue(row(result, "b.mp4").writeFailure().isPresent()),
                () -> assertFalse(row(result, "b.mp4").isWhole()),
                () -> assertTrue(Files.exists(folder.resolve("out/a.mp4.json"))),
                () -> assertTrue(Files.exists(folder.resolve("out/c.mp4.json"))));
    }

    @Test
    void stoppingLeavesNothingHalfWritten() throws Exception {
        System.setProperty("shotlint.test.hangOn", "stuck");
        Inputs inputs = clips("first-since-bigger.mp4", "stuck.mp4", "z.mp4");
        AtomicReference<BatchRun> running = new AtomicReference<>();
        BatchListener stopper = new BatchListener() {
            @Override
            public void measured(ClipInput clip, int frames, long promised) {
                if (clip.name().equals("stuck.mp4") && frames == 3) {
                    Objects.requireNonNull(running.get()).stop();
                }
            }
        };
        BatchRun run = new BatchRun(options(1, PATIENCE), stopper);
        running.set(run);
        BatchResult result = run.run(inputs);
        assertTrue(
                result.unfinished().contains("stuck.mp4"), result.unfinished().toString());
        assertEquals(3, result.rows().size() + result.unfinished().size());
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ReportJson.read(file); // whole, or this throws
            }
        }
    }

    @Test
    void sweepsWhatAKilledRunLeft() throws Exception {
        Path left = Files.createDirectories(folder.resolve("out/x/a.mp4.evidence.unfinished"));
        Path temporary = Files.writeString(folder.resolve("out/x/.shotlint-1-2.tmp"), "half");
        Path report = Files.writeString(folder.resolve("out/x/a.mp4.json"), "{}");
        BatchRun.prepare(folder.resolve("out"));
        assertAll(
                () -> assertFalse(Files.exists(left)),
                () -> assertFalse(Files.exists(temporary)),
                () -> assertTrue(Files.exists(report)));
    }

    @Test
    void oldEvidenceGoesWithTheOldReport() throws Exception {
        Path old = Files.createDirectories(folder.resolve("out/a.mp4.evidence"));
        run(clips("a.mp4"), 1);
        assertFalse(Files.exists(old));
    }

    @Test
    void namesOfAnyKindGetTheirReport() throws Exception {
        String longest = "x".repeat(251) + ".mp4";
        String[] names = {"日本語 🎬.mp4", "x".repeat(196) + ".mp4", longest, "quote\" <b>.mp4", "new\nline.mp4"};
        BatchResult result = run(clips(names), 2);
        assertEquals(names.length, result.rows().size());
        for (ClipRow row : result.rows()) {
            assertEquals(
                    row.input().name(),
                    ReportJson.read(row.paths().report()).clip().file());
        }
    }
}
