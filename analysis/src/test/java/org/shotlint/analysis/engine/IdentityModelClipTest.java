package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportFormatException;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.sheet.IdentityModel;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.sheet.LearnedIdentity;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;
import org.shotlint.analysis.sheet.TinyOnnx;
import org.shotlint.samples.DriftSamples;
import org.shotlint.samples.Sample;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Cast;

/** A clip in which a character becomes another, with its sheet and a model that sees the mean colour. */
class IdentityModelClipTest {
    private static final Profile PROFILE =
            Profile.standard(CheckCatalog.all().stream().map(Check::description).toList());

    @TempDir
    static Path folder = Path.of("");

    private static List<ModelSheet> sheets = List.of();
    private static Optional<LearnedIdentity> identity = Optional.empty();

    @BeforeAll
    static void write() throws Exception {
        Sample sample = DriftSamples.sliding("walk", "mila", Cast.mila(), Cast.bruno());
        ClipWriter.write(sample.frames(), EncodeSpec.h264(), folder.resolve("walk.mp4"));
        Path sheet = folder.resolve("mila.png");
        ImageIO.write(org.shotlint.samples.scene.ModelSheet.of(Cast.mila()), "png", sheet.toFile());
        SheetSource source = SheetSource.of("mila", sheet);
        sheets = List.of(SheetReader.read(source));
        Path model = Files.write(folder.resolve("identity.onnx"), TinyOnnx.meanColour(16));
        identity = Optional.of(LearnedIdentity.of(IdentityModel.read(model), List.of(source), sheets));
    }

    @Test
    void measuresWhatTheModelSaysOfAFindingOfDrift() {
        AnalysisReport report = report(new KnownCharacters(sheets, identity), Set.of("mila"));
        Finding drift = report.findings().stream()
                .filter(finding -> finding.check().equals("drift"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no drift in " + report.findings()));
        List<String> numbers =
                drift.measurements().stream().map(Measurement::name).toList();
        assertTrue(numbers.contains("identity model: distance from the first looks"), () -> "" + numbers);
    }

    @Test
    void listsTheDigestsOfSheetsAndModelAmongTheSettings() throws ReportFormatException {
        AnalysisReport report = report(new KnownCharacters(sheets, identity), Set.of("mila"));
        assertEquals(
                "{identity.onnx=" + identity.orElseThrow().model().sha256() + ", sheets.mila="
                        + sheets.get(0).sha256() + "}",
                report.digests().toString());
        assertEquals(
                report.digests(), ReportJson.parse(ReportJson.toText(report)).digests());
    }

    @Test
    void listsNoSheetThatTheClipIsNotHeldAgainst() {
        assertEquals(
                Set.of(),
                report(new KnownCharacters(sheets), Set.of()).digests().keySet());
    }

    @Test
    void changesTheDigestOfTheSettingsWithTheModel() {
        assertNotEquals(
                new ClipAnalyzer(PROFILE, new KnownCharacters(sheets)).settingsSha256(),
                new ClipAnalyzer(PROFILE, new KnownCharacters(sheets, identity)).settingsSha256());
    }

    private static AnalysisReport report(KnownCharacters known, Set<String> characters) {
        ClipRequest request =
                new ClipRequest(folder.resolve("walk.mp4"), "walk.mp4", Optional.empty(), Optional.of(characters));
        return new ClipAnalyzer(PROFILE, known)
                .analyze(request, (done, promised) -> {}, new CancelToken())
                .orElseThrow()
                .report();
    }
}
