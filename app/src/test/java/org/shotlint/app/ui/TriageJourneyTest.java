package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Disposition;
import org.testfx.util.WaitForAsyncUtils;

/** Deciding on findings by key and by mouse, with reports alone. */
@EnabledIf(
        value = "org.shotlint.app.ui.TestWindow#canDrawText",
        disabledReason = "libpangoft2-1.0-0 or libfreetype6 is missing")
final class TriageJourneyTest {
    private TestWindow window;
    private Path folder = Path.of("");

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (String name : List.of("a-error-warning-note.mp4", "b-clean.mp4", "c-error.mp4")) {
            Path file = reports.resolve(name + ".json");
            ReportJson.write(SampleReports.of(name), file);
            // The made up findings of all clips have the same keys.
            Files.writeString(file, Files.readString(file).replace("0123456789ab/", name.charAt(0) + "123456789ab/"));
        }
        window = TestWindow.open(folder, List.of(reports));
        window.await(() ->
                window.bench().clips().size() == 3 && !window.bench().listed().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Node row(int place) {
        FindingItem item = window.ask(() -> window.bench().findings().get(place));
        return window.robot()
                .lookup(".table-row-cell")
                .match(node -> node instanceof TableRow<?> row && row.getItem() == item)
                .query();
    }

    private List<Disposition> decisions() {
        return window.ask(() -> window.bench().findings().stream()
                .filter(item -> item.silenced().isEmpty())
                .map(item -> item.decision().get().disposition())
                .toList());
    }

    private void awaitDecisions(Disposition... wanted) throws Exception {
        window.await(() -> window.bench().findings().stream()
                .filter(item -> item.silenced().isEmpty())
                .map(item -> item.decision().get().disposition())
                .toList()
                .equals(List.of(wanted)));
    }

    @Test
    void decidesOnSeveralPickedByMouseAndTakesItBackByKeys() throws Exception {
        window.robot().clickOn(row(0)).press(KeyCode.SHIFT).clickOn(row(2)).release(KeyCode.SHIFT);
        window.robot().clickOn("#decide-intended");
        awaitDecisions(Disposition.INTENDED, Disposition.INTENDED, Disposition.INTENDED);
        window.typeWith(KeyCode.CONTROL, KeyCode.Z);
        awaitDecisions(Disposition.OPEN, Disposition.OPEN, Disposition.OPEN);
        window.typeWith(KeyCode.CONTROL, KeyCode.Y);
        awaitDecisions(Disposition.INTENDED, Disposition.INTENDED, Disposition.INTENDED);
        window.robot().clickOn(row(0)).press(KeyCode.CONTROL).clickOn(row(2)).release(KeyCode.CONTROL);
        window.type(KeyCode.F);
        awaitDecisions(Disposition.FALSE_ALARM, Disposition.INTENDED, Disposition.FALSE_ALARM);
    }

    @Test
    void theOpenOnesLeadThroughTheFolder() throws Exception {
        window.await(() -> window.text("#undecided").equals("4 of 4 findings open"));
        window.type(KeyCode.C, KeyCode.M, KeyCode.C, KeyCode.M, KeyCode.C);
        window.await(() -> window.text("#undecided").equals("1 of 4 findings open"));
        window.robot().clickOn("#undecided");
        window.await(() -> window.bench()
                .clip()
                .get()
                .filter(item -> item.name().equals("c-error.mp4"))
                .isPresent());
        window.type(KeyCode.I);
        window.await(() -> window.text("#undecided").equals("All 4 findings decided"));
        window.type(KeyCode.M);
        window.await(() -> window.text("#status").equals("Every finding is decided."));
        assertEquals(
                "3 findings, all decided",
                window.ask(() -> window.bench().clips().get(0).line()));
    }

    @Test
    void silencedFindingsAreShownOnDemandAndAreNotDecidedOn() throws Exception {
        assertEquals(3, window.ask(() -> window.bench().listed().size()));
        window.robot().clickOn("#list-silenced");
        window.await(() -> window.bench().listed().size() == 4);
        window.robot().clickOn(row(3));
        window.await(() -> window.robot().lookup("#silenced").tryQuery().isPresent());
        assertEquals("Silenced, a legitimate cause is known (hold): a hold by its cadence", window.text("#silenced"));
        window.type(KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(Disposition.OPEN, Disposition.OPEN, Disposition.OPEN), decisions());
    }

    @Test
    void theFilterTakesSeveritiesAndWhatIsOpen() throws Exception {
        window.robot().clickOn("#list-error").clickOn("#list-note");
        window.await(() -> window.bench().listed().size() == 1);
        window.type(KeyCode.C);
        window.robot().clickOn("#list-open");
        window.await(() -> window.bench().listed().isEmpty());
    }

    @Test
    void allKeysAreShownAndEscapeTakesThemAway() throws Exception {
        window.type(KeyCode.F1);
        window.await(() -> window.robot().lookup("#shortcuts").tryQuery().isPresent());
        window.type(KeyCode.ESCAPE);
        window.await(() -> window.robot().lookup("#shortcuts").tryQuery().isEmpty());
    }

    @Test
    void theExportSaysWhatWasDecided() throws Exception {
        window.type(KeyCode.F);
        awaitDecisions(Disposition.FALSE_ALARM, Disposition.OPEN, Disposition.OPEN);
        var session = window.ask(() -> window.bench().session().orElseThrow());
        for (ReportExport export : ReportExport.values()) {
            Path target = folder.resolve("exported-" + export.fileName());
            assertEquals("Written: " + target, export.write(session, target));
            assertTrue(Files.size(target) > 100);
        }
        assertTrue(Files.readString(folder.resolve("exported-findings.csv")).contains(",false-alarm,"));
        Path nowhere = folder.resolve("exported-summary.pdf").resolve("file.csv"); // below a file
        assertTrue(ReportExport.CSV.write(session, nowhere).startsWith(nowhere + ": could not be written"));
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void remembersPlaceAndDividers() throws Exception {
        window.change(() -> window.window().moveTo(40, 30, 1400, 800));
        List<Double> dividers = List.of(0.3, 0.7, 0.5, 0.4);
        window.await(() -> Math.abs(window.find("#clips", Node.class).getScene().getWidth() - 1400) < 60);
        window.change(() -> window.window().divide(dividers));
        WaitForAsyncUtils.waitForFxEvents();
        window.close();
        DesktopSettings kept = window.remembered();
        assertEquals(1400, kept.place().widthPx(), 60);
        for (int i = 0; i < dividers.size(); i++) {
            assertEquals(dividers.get(i), kept.dividers().get(i), 0.03);
        }
    }
}
