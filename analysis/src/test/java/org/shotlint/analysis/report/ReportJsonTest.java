package org.shotlint.analysis.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.time.FrameRange;

final class ReportJsonTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static Finding finding(String check, String message) {
        return new Finding(
                DIGEST.substring(0, 12) + "/" + check + "/3/1",
                check,
                Severity.ERROR,
                0.93,
                true,
                new FrameRange(46, 77),
                58,
                "00:00:01:22",
                Optional.of(new Box(288, 271, 435, 162)),
                Optional.of("track 3"),
                message,
                List.of(new Measurement("hidden", "frames", 1.25, 0.5)));
    }

    private static AnalysisReport report(String file, String message) {
        Finding whole = new Finding(
                "k",
                "light",
                Severity.WARNING,
                0.5,
                false,
                new FrameRange(3, 4),
                3,
                "00:00:00:03",
                Optional.empty(),
                Optional.empty(),
                message,
                List.of());
        return new AnalysisReport(
                "0.1.0",
                new TreeMap<>(Map.of("freeze.holdSeconds", 0.5, "vanish.least", 1e-7)),
                DIGEST,
                new ClipFacts(
                        file,
                        DIGEST,
                        12345678901L,
                        "mov,mp4",
                        "h264",
                        1280,
                        720,
                        "1/1",
                        "24000/1001",
                        false,
                        Optional.of("01:00:00:00"),
                        OptionalLong.of(121),
                        120,
                        5.005,
                        Optional.empty()),
                Status.PARTIAL,
                Verdict.FINDINGS,
                List.of(new ClipProblem(57, message)),
                List.of(
                        new ReportShot(new FrameRange(0, 60), "start", 0),
                        new ReportShot(new FrameRange(60, 120), "dissolve", 12)),
                List.of(finding("vanish", message), whole),
                List.of(new Silenced(
                        finding("freeze", message), new Silenced.Reason(Silenced.Kind.EXEMPTION, "hold", "a hold"))),
                List.of(new Outcome("gravity", 0, "not-applicable", "no free flight seen")));
    }

    private static Set<ValidationMessage> violations(String json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ReportJson.schema())
                .validate(json, InputFormat.JSON);
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "plain",
                "quote\" back\\slash </script><b>&amp;",
                "line\nfeed\ttab\u0000nul\u0007bell\u2028separator",
                "日本語 🎬 ü",
                "{\"schema\": \"x\"}");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("hostileTexts")
    void readsBackWhatItWrote(String text) throws Exception {
        AnalysisReport report = report("night/" + text + ".mp4", text);
        assertEquals(report, ReportJson.parse(ReportJson.toText(report)));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("hostileTexts")
    void whatItWritesObeysTheSchema(String text) throws Exception {
        assertEquals(Set.of(), violations(ReportJson.toText(report("night/" + text, text))));
    }

    @Test
    void aReportOnAnUnreadableClipObeysTheSchemaAndReadsBack() throws Exception {
        AnalysisReport report = AnalysisReport.unchecked(
                "0.1.0",
                Map.of(),
                DIGEST,
                ClipFacts.unopened("a.mp4", "", 0),
                Status.UNREADABLE,
                "a.mp4: no such file");
        assertAll(
                () -> assertEquals(Set.of(), violations(ReportJson.toText(report))),
                () -> assertEquals(report, ReportJson.parse(ReportJson.toText(report))));
    }

    @Test
    void keepsTheKeyOrderOfTheContract() throws Exception {
        var tree = new ObjectMapper().readTree(ReportJson.toText(report("a.mp4", "m")));
        assertAll(
                () -> assertEquals(
                        "[schema, tool, clip, status, verdict, problems, shots, findings, silenced, outcomes]",
                        keys(tree)),
                () -> assertEquals(
                        "[file, sha256, bytes, container, codec, width, height, pixelAspect, frameRate, variableFrameRate, "
                                + "startTimecode, framesPromised, framesDecoded, durationSeconds, declaredOrigin]",
                        keys(tree.get("clip"))),
                () -> assertEquals(
                        "[key, check, severity, score, calibrated, startFrame, endFrame, peakFrame, timecode, box, subject, "
                                + "message, measurements]",
                        keys(tree.get("findings").get(0))));
    }

    private static String keys(com.fasterxml.jackson.databind.JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "0.333333333333, 0.333333",
        "5.0459999, 5.046",
        "0.00001234567, 0.000012346",
        "123456.78949, 123456.789",
        "1e22, 10000000000000000000000",
        "1e-12, 0",
        "2.5, 2.5",
        "-1.25, -1.25"
    })
    void roundsNumbersWithoutExponent(double value, String written) {
        assertEquals(written, JsonNumber.rounded(value).toString());
    }

    @Test
    void roundingTwiceChangesNothing() {
        for (double value = 1e-11; value < 1e12; value *= 1.37) {
            var once = JsonNumber.rounded(value);
            assertEquals(once, JsonNumber.rounded(once.doubleValue()));
        }
    }

    @Test
    void givesTheSameBytesInEveryLocale() {
        AnalysisReport report = report("a.mp4", "m");
        String before = ReportJson.toText(report);
        Locale own = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, ReportJson.toText(report));
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void usesLineFeedsOnlyAndEndsWithOne() {
        String text = ReportJson.toText(report("a.mp4", "m"));
        assertAll(() -> assertFalse(text.contains("\r")), () -> assertTrue(text.endsWith("}\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "clip", "box"})
    void theSchemaRefusesAnUnknownKey(String where) throws Exception {
        String text = ReportJson.toText(report("a.mp4", "m"));
        String changed = switch (where) {
            case "clip" -> text.replace("\"codec\"", "\"extra\": 1, \"codec\"");
            case "box" -> text.replace("\"width\": 435", "\"depth\": 1, \"width\": 435");
            default -> text.replace("\"calibrated\"", "\"extra\": 1, \"calibrated\"");
        };
        assertFalse(violations(changed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "status": "partial"   | "status": "great"  | no status is called great
            "endFrame": 77        | "endFrame": "x"    | findings[0].endFrame is string, expected a whole number
            "verdict"             | "verdikt"          | verdict is missing, expected a text
            shotlint.report/1     | shotlint.run/1     | not a report: the key schema is not shotlint.report/1
            """)
    void namesThePlaceOfWhatItCannotRead(String good, String bad, String message) {
        String text = ReportJson.toText(report("a.mp4", "m")).replace(good, bad);
        assertEquals(
                message,
                assertThrows(ReportFormatException.class, () -> ReportJson.parse(text))
                        .getMessage());
    }

    @Test
    void writesTheFileWholeAndLeavesNothingBeside(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a/b/" + "x".repeat(200) + ".mp4.json");
        AnalysisReport report = report("a.mp4", "m");
        ReportJson.write(report, file);
        ReportJson.write(report, file);
        assertEquals(report, ReportJson.read(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFailedWriteKeepsTheOldFile(@TempDir Path folder) throws Exception {
        Path target = folder.resolve("taken.json");
        Files.createDirectories(target.resolve("inside"));
        assertThrows(IOException.class, () -> AtomicFile.write(target, new byte[] {1}));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void readingNamesTheFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("r.json"), "{");
        String message = assertThrows(ReportFormatException.class, () -> ReportJson.read(file))
                .getMessage();
        assertTrue(String.valueOf(message).startsWith(file + ": not JSON: "), message);
    }
}
