package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.cli.Clips;

/** Watching a clip: the clip is there with a report whose findings are made up. */
@EnabledIf(
        value = "org.shotlint.app.ui.TestWindow#canDrawText",
        disabledReason = "libpangoft2-1.0-0 or libfreetype6 is missing")
final class PlaybackJourneyTest {
    private static final int LAST = 119;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path clip = folder.resolve("a-error-warning.mp4");
        Clips.write(clip, LAST + 1);
        ReportJson.write(
                SampleReports.of("a-error-warning.mp4", Files.size(clip)), reports.resolve("a-error-warning.mp4.json"));
        window = TestWindow.open(folder, List.of(reports));
        window.await(() -> window.frame() > 0 && window.viewer().hasPicture());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void playsStopsAndPlaysBackwards() throws Exception {
        window.type(KeyCode.HOME);
        window.await(() -> window.frame() == 0);
        window.type(KeyCode.SPACE);
        window.await(() -> window.frame() > 5);
        window.type(KeyCode.K);
        int stopped = stoppedAt();
        window.type(KeyCode.J);
        window.await(() -> window.frame() < stopped);
        window.type(KeyCode.SPACE);
        stoppedAt();
        window.type(KeyCode.END);
        window.await(() -> window.frame() == LAST);
        window.type(KeyCode.L, KeyCode.L);
        window.await(() -> window.frame() > 0 && window.frame() < LAST);
        window.type(KeyCode.K);
        stoppedAt();
    }

    /** Waits until the frame does not change any more. */
    private int stoppedAt() throws Exception {
        int[] last = {-1, 0};
        window.await(() -> {
            int now = window.frame();
            last[1] = now == last[0] ? last[1] + 1 : 0;
            last[0] = now;
            return last[1] > 8;
        });
        return last[0];
    }

    @Test
    void stepsByArrowsAndByCommaAndPoint() throws Exception {
        window.type(KeyCode.HOME, KeyCode.PERIOD, KeyCode.PERIOD, KeyCode.RIGHT, KeyCode.COMMA);
        window.await(() -> window.frame() == 2);
        window.type(KeyCode.LEFT);
        window.await(() -> window.frame() == 1 && window.text("#timecode").equals("00:00:00:01"));
    }

    @Test
    void repeatsAroundTheFindingAndStopsDoingSo() throws Exception {
        window.type(KeyCode.R);
        window.await(() -> window.timeline().scene().loop().isPresent());
        var finding =
                window.ask(() -> window.bench().finding().get().orElseThrow().finding());
        var range = window.ask(() -> window.timeline().scene().loop().orElseThrow());
        assertEquals(finding.frames().startFrame() - 12, range.startFrame());
        assertEquals(finding.frames().endFrame() + 12, range.endFrame());
        int from = window.ask(window::frame);
        window.await(() -> window.frame() != from);
        for (int i = 0; i < 40; i++) {
            int frame = window.ask(window::frame);
            assertTrue(range.contains(frame), "frame " + frame + " is outside of " + range);
            Thread.sleep(25);
        }
        window.type(KeyCode.R);
        window.await(() -> window.timeline().scene().loop().isEmpty());
    }

    @Test
    void enlargesAndMovesThePictureByKeys() throws Exception {
        window.type(KeyCode.EQUALS);
        window.await(() -> window.viewer().zoom() == 1.5);
        double across = window.ask(() -> window.viewer().lookX());
        window.typeWith(KeyCode.SHIFT, KeyCode.RIGHT);
        window.await(() -> window.viewer().lookX() > across);
        window.typeWith(KeyCode.SHIFT, KeyCode.LEFT);
        window.await(() -> Math.abs(window.viewer().lookX() - across) < 1e-6);
        window.type(KeyCode.DIGIT0);
        window.await(() -> window.viewer().zoom() == 1);
        window.type(KeyCode.Z);
        window.await(() -> window.viewer().zoom() > 1);
        window.type(KeyCode.Z);
        window.await(() -> window.viewer().zoom() == 1);
    }

    @Test
    void showsTheFilmAndSeeksWhereTheTimelineIsClicked() throws Exception {
        window.await(() -> window.timeline().scene().film().size() > 10);
        Bounds place = window.ask(
                () -> window.timeline().localToScreen(window.timeline().getBoundsInLocal()));
        double x = window.ask(() -> window.timeline().scale().x(100.5));
        window.robot().clickOn(place.getMinX() + x, place.getMinY() + TimelineRows.RULER_PX / 2);
        window.await(() -> window.frame() == 100);
        window.typeWith(KeyCode.CONTROL, KeyCode.EQUALS);
        window.await(() -> !window.timeline().scale().isWhole());
        window.typeWith(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.await(() -> window.timeline().scale().isWhole());
    }

    @Test
    void aClickOnAMarkerOpensItsFinding() throws Exception {
        var wanted = window.ask(() -> window.bench().findings().get(1));
        Bounds place = window.ask(
                () -> window.timeline().localToScreen(window.timeline().getBoundsInLocal()));
        double x = window.ask(
                () -> window.timeline().scale().x(wanted.finding().frames().startFrame() + 0.5));
        double y = window.ask(() -> {
            TimelineRows rows =
                    TimelineRows.of(window.timeline().scene(), window.timeline().getHeight());
            List<String> lanes = window.timeline().scene().content().lanes().stream()
                    .map(TimelineContent.Lane::check)
                    .toList();
            return rows.lanesTop() + (lanes.indexOf(wanted.finding().check()) + 0.5) * rows.lanePx();
        });
        window.robot().clickOn(place.getMinX() + x, place.getMinY() + y);
        window.await(() ->
                window.bench().finding().get().filter(item -> item == wanted).isPresent());
    }

    @Test
    void aClipThatIsTakenAwayIsSaidInItsRowAndTheRestGoesOn(@TempDir Path elsewhere) throws Exception {
        ClipItem item = window.ask(() -> window.bench().clips().get(0));
        Path clip = item.source().orElseThrow().path();
        Files.move(clip, elsewhere.resolve("aside.mp4"));
        window.await(() -> item.line().equals("clip is gone, 2 open"));
        window.type(KeyCode.HOME);
        window.await(() -> window.frame() == 0
                && window.text("#viewer-message").startsWith("The clip was moved or deleted while it was open."));
        window.type(KeyCode.C);
        window.await(() -> item.line().equals("clip is gone, 1 open"));
        Files.move(elsewhere.resolve("aside.mp4"), clip);
        window.await(() ->
                item.line().equals("2 findings, 1 open") && window.viewer().hasPicture());
    }
}
