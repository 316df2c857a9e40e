package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Disposition;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window over a folder of reports whose clips are not there, by keys and clicks. */
@EnabledIf(
        value = "org.shotlint.app.ui.TestWindow#canDrawText",
        disabledReason = "libpangoft2-1.0-0 or libfreetype6 is missing")
final class ReviewJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder = Path.of("");

    private Path settings = Path.of("");
    private final CountDownLatch closed = new CountDownLatch(1);
    private Workbench bench = new Workbench();

    @BeforeEach
    void open() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (String name : List.of("a-error-warning-note.mp4", "b-clean.mp4", "d-error.mp4")) {
            ReportJson.write(SampleReports.of(name), reports.resolve(name + ".json"));
        }
        ReportJson.write(
                AnalysisReport.unchecked(
                        "0.1.0",
                        Map.of(),
                        "0".repeat(64),
                        ClipFacts.unopened("c-broken.mp4", "", 9),
                        Status.UNREADABLE,
                        "c-broken.mp4: the file's index is missing"),
                reports.resolve("c-broken.mp4.json"));
        settings = folder.resolve("config/desktop.properties");
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        FxToolkit.setupFixture(() -> {
            Window window = new Window(new Stage(), settings, closed::countDown);
            bench = window.workbench();
            window.show(List.of(reports));
        });
        await(() -> bench.clips().size() == 4);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(
                () -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        assertTrue(closed.await(10, TimeUnit.SECONDS), "what is remembered was not written");
    }

    private static void await(BooleanSupplier ready) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(ready::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private Disposition decision(int place) {
        return bench.findings().get(place).decision().get().disposition();
    }

    @Test
    void stepsAndJumpsByKeys() throws Exception {
        await(() -> text("#frame").startsWith("Frame 4"));
        robot.type(KeyCode.HOME);
        await(() -> text("#frame").equals("Frame 0 / 119"));
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
        await(() -> text("#frame").equals("Frame 1 / 119") && text("#timecode").equals("00:00:00:01"));
        robot.type(KeyCode.END);
        await(() -> text("#frame").equals("Frame 119 / 119"));
        robot.type(KeyCode.N);
        await(() -> bench.finding().get().filter(item -> item.place() == 1).isPresent());
        int peak = bench.findings().get(1).finding().peakFrame();
        await(() -> text("#frame").equals("Frame " + peak + " / 119"));
        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        await(() -> bench.finding().get().filter(item -> item.place() == 0).isPresent());
    }

    @Test
    void decidesOnSeveralAndTakesItBack() throws Exception {
        TableView<FindingItem> table = robot.lookup("#findings").queryTableView();
        robot.interact(() -> table.getSelectionModel().selectRange(0, 2));
        robot.type(KeyCode.F);
        await(() -> decision(0) == Disposition.FALSE_ALARM && decision(1) == Disposition.FALSE_ALARM);
        assertEquals(Disposition.OPEN, decision(2));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> decision(0) == Disposition.OPEN && decision(1) == Disposition.OPEN);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> decision(0) == Disposition.FALSE_ALARM);
    }

    @Test
    void lettersTypedIntoTheFilterAreNoCommands() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("vanish");
        await(() -> bench.listed().size() == 1);
        assertEquals(
                List.of(Disposition.OPEN, Disposition.OPEN, Disposition.OPEN),
                List.of(decision(0), decision(1), decision(2)));
    }

    @Test
    void saysWhatIsWrongWithAnUnreadableClip() throws Exception {
        ListView<ClipItem> clips = robot.lookup("#clips").queryListView();
        robot.interact(() -> clips.getSelectionModel().select(2));
        await(() -> text("#viewer-message").equals("No frame of this clip could be read."));
        assertEquals(
                "unreadable: the file's index is missing", bench.clips().get(2).line());
        assertEquals("", text("#frame"));
        assertTrue(bench.listed().isEmpty());
        assertEquals(
                "This clip could not be checked.",
                ((Labeled) robot.lookup("#findings").queryTableView().getPlaceholder()).getText());
    }

    @Test
    void remembersThemeAndWhatWasOpened() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        await(() -> {
            DesktopSettings kept = DesktopSettings.read(settings);
            return kept.theme() == DesktopSettings.Theme.LIGHT
                    && kept.recent().equals(List.of(folder.resolve("reports")));
        });
    }
}
