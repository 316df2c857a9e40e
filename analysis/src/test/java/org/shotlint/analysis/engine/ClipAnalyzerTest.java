package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;

/** From a file to a report: one sample with a defect and its clean twin, encoded once. */
class ClipAnalyzerTest {
    private static final List<CheckDescription> CHECKS =
            CheckCatalog.all().stream().map(Check::description).toList();
    private static final ProgressListener SILENT = (done, promised) -> {};

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void writeClips() throws EncodeException {
        write("vanish-open-strong.mp4");
        write("vanish-open-strong.twin.mp4");
    }

    @Test
    void findsTheDefectInTheFile() {
        assertEquals(
                List.of("vanish"),
                report("vanish-open-strong.mp4").findings().stream()
                        .map(Finding::check)
                        .toList());
    }

    @Test
    void callsTheTwinClean() {
        AnalysisReport report = report("vanish-open-strong.twin.mp4");
        assertEquals(Status.COMPLETE + " " + Verdict.CLEAN, report.status() + " " + report.verdict());
    }

    @Test
    void writesTheSameBytesOnEveryRunWhateverCameBefore() {
        ClipAnalyzer analyzer = new ClipAnalyzer(Profile.standard(CHECKS));
        String first = ReportJson.toText(report(analyzer, "vanish-open-strong.mp4"));
        report(analyzer, "vanish-open-strong.twin.mp4");
        assertEquals(first, ReportJson.toText(report(analyzer, "vanish-open-strong.mp4")));
    }

    @Test
    void coversEveryFrameWithOneShot() {
        AnalysisReport report = report("vanish-open-strong.mp4");
        assertEquals(
                report.clip().framesDecoded(),
                report.shots().stream().mapToInt(shot -> shot.frames().length()).sum());
    }

    @Test
    void givesCurvesAsLongAsTheClip() {
        ClipAnalysis analysis = analyze(new ClipAnalyzer(Profile.standard(CHECKS)), "vanish-open-strong.mp4")
                .orElseThrow();
        assertTrue(
                analysis.curves().stream()
                        .allMatch(curve -> curve.values().length
                                == analysis.report().clip().framesDecoded()),
                () -> analysis.curves().size() + " curves");
    }

    @Test
    void countsItsProgressFrameByFrame() {
        List<Integer> done = new ArrayList<>();
        ClipAnalyzer analyzer = new ClipAnalyzer(Profile.standard(CHECKS));
        ProgressListener listener = (int frames, OptionalLong promised) -> done.add(frames);
        analyzer.analyze(request("vanish-open-strong.mp4"), listener, new CancelToken());
        assertEquals(
                java.util.stream.IntStream.rangeClosed(1, done.size()).boxed().toList(), done);
    }

    @Test
    void givesNothingWhenItIsCancelled() {
        CancelToken cancel = new CancelToken();
        ClipAnalyzer analyzer = new ClipAnalyzer(Profile.standard(CHECKS));
        Optional<ClipAnalysis> analysis = analyzer.analyze(
                request("vanish-open-strong.mp4"),
                (done, promised) -> {
                    if (done == 5) {
                        cancel.cancel();
                    }
                },
                cancel);
        assertEquals(Optional.empty(), analysis);
    }

    @Test
    void reportsAFileThatIsNoClip() throws IOException {
        Files.writeString(folder.resolve("notes.mp4"), "this is no clip");
        AnalysisReport report = report("notes.mp4");
        assertEquals(Status.UNREADABLE + " " + Verdict.UNKNOWN, report.status() + " " + report.verdict());
    }

    @Test
    void reportsAFileThatIsNotThere() {
        assertEquals(Status.UNREADABLE, report("missing.mp4").status());
    }

    @Test
    void digestsTheSettingsAlikeForEqualProfiles() {
        assertEquals(digest(Map.of(), Set.of(), Map.of()), digest(Map.of(), Set.of(), Map.of()));
    }

    @Test
    void digestsAParameterThatChanges() {
        assertNotEquals(digest(Map.of(), Set.of(), Map.of()), digest(Map.of("freeze.jump", 2.5), Set.of(), Map.of()));
    }

    @Test
    void digestsACheckThatIsSwitchedOff() {
        assertNotEquals(digest(Map.of(), Set.of(), Map.of()), digest(Map.of(), Set.of("freeze"), Map.of()));
    }

    @Test
    void digestsASeverityThatChanges() {
        assertNotEquals(
                digest(Map.of(), Set.of(), Map.of()), digest(Map.of(), Set.of(), Map.of("freeze", Severity.NOTE)));
    }

    private static String digest(
            Map<String, Double> overrides, Set<String> disabled, Map<String, Severity> severities) {
        return new ClipAnalyzer(new Profile("house", Settings.of(CHECKS, overrides), disabled, severities))
                .settingsSha256();
    }

    private static AnalysisReport report(String name) {
        return report(new ClipAnalyzer(Profile.standard(CHECKS)), name);
    }

    private static AnalysisReport report(ClipAnalyzer analyzer, String name) {
        return analyze(analyzer, name).orElseThrow().report();
    }

    private static Optional<ClipAnalysis> analyze(ClipAnalyzer analyzer, String name) {
        return analyzer.analyze(request(name), SILENT, new CancelToken());
    }

    private static ClipRequest request(String name) {
        return new ClipRequest(folder.resolve(name), name, Optional.empty());
    }

    private static void write(String name) throws EncodeException {
        Sample sample = SampleCatalog.all().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called " + name));
        ClipWriter.write(sample.frames(), EncodeSpec.h264(), folder.resolve(name));
    }
}
