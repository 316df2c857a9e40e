package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.cli.Clips;

/**
 * Watching a clip: the clip is there with a report whose findings are made up. What is shown is read in the window: the number of the frame, and
 * in the picture itself by the place of the disc, {@link Clips}.
 */
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
        assertFalse(isPlaying());
        window.type(KeyCode.SPACE);
        window.await(() -> window.frame() > 5);
        assertTrue(isPlaying());
        assertEquals("", window.text("#speed"));
        window.type(KeyCode.K);
        int stopped = stoppedAt();
        assertTrue(stopped > 5, "stopped at " + stopped);
        window.type(KeyCode.J);
        window.await(() -> window.frame() < stopped);
        assertEquals("-1\u00d7", window.text("#speed"));
        window.type(KeyCode.SPACE);
        int back = stoppedAt();
        assertTrue(back < stopped, "stopped at " + back + " after " + stopped);
        window.type(KeyCode.END);
        window.await(() -> window.frame() == LAST);
        assertEquals("00:00:04:23", window.text("#timecode"));
        window.type(KeyCode.L, KeyCode.L);
        window.await(() -> window.frame() > 0 && window.frame() < LAST);
        assertEquals("2\u00d7", window.text("#speed"));
        window.type(KeyCode.K);
        stoppedAt();
        assertEquals("", window.text("#speed"));
    }

    /** The frame that it stands at once it does not play any more, by its number and by its picture. */
    private int stoppedAt() throws Exception {
        int[] last = {-1, 0};
        window.await(() -> {
            int now = window.frame();
            last[1] = !isPlaying() && now == last[0] ? last[1] + 1 : 0;
            last[0] = now;
            return last[1] > 8;
        });
        assertShown(last[0]);
        return last[0];
    }

    /** Whether the button in the middle offers to stop. */
    private boolean isPlaying() {
        return window.robot().lookup(".icon-stop").tryQuery().isPresent();
    }

    private void assertShown(int frame) {
        assertEquals("Frame " + frame + " / " + LAST, window.text("#frame"));
        assertEquals(frame, window.ask(() -> window.timeline().scene().frame()));
        int edge = 10 + 4 * frame;
        if (edge < 300) {
            assertEquals(edge, window.ask(() -> discAt(window.viewer().image().orElseThrow())), 2.5, "disc");
        }
    }

    /** The left edge of the disc in pixels of the clip, 320 wide; -1 where it is not seen. */
    private static double discAt(Image picture) {
        int row = (int) (picture.getHeight() * 85 / 180);
        for (int x = 0; x < picture.getWidth(); x++) {
            Color colour = picture.getPixelReader().getColor(x, row);
            if (colour.getRed() > colour.getGreen() + 0.25) {
                return x * 320 / picture.getWidth();
            }
        }
        return -1;
    }

    @Test
    void stepsByArrowsAndByCommaAndPoint() throws Exception {
        window.type(KeyCode.HOME, KeyCode.PERIOD, KeyCode.PERIOD, KeyCode.RIGHT, KeyCode.COMMA);
        window.await(() -> window.frame() == 2);
        assertShown(2);
        window.type(KeyCode.LEFT);
        window.await(() -> window.frame() == 1);
        assertShown(1);
        assertEquals("00:00:00:01", window.text("#timecode"));
        window.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.COMMA);
        window.await(() -> window.frame() == 0);
        assertShown(0);
        window.type(KeyCode.END, KeyCode.PERIOD, KeyCode.RIGHT);
        window.await(() -> window.frame() == LAST);
        assertShown(LAST);
        assertFalse(isPlaying());
    }

    @Test
    void repeatsAroundTheFindingAndStopsDoingSo() throws Exception {
        window.type(KeyCode.R);
        window.await(() -> window.timeline().scene().loop().isPresent());
        Finding finding =
                window.ask(() -> window.bench().finding().get().orElseThrow().finding());
        FrameRange range = window.ask(() -> window.timeline().scene().loop().orElseThrow());
        assertEquals(finding.frames().startFrame() - 12, range.startFrame());
        assertEquals(finding.frames().endFrame() + 12, range.endFrame());
        assertTrue(isLoopLit());
        List<Integer> seen = new ArrayList<>(List.of(window.ask(window::frame)));
        window.await(() -> {
            seen.add(window.frame());
            return seen.get(seen.size() - 1) < seen.get(seen.size() - 2);
        });
        assertEquals(
                List.of(), seen.stream().filter(frame -> !range.contains(frame)).toList(), "outside of " + range);
        window.type(KeyCode.R);
        window.await(() -> window.timeline().scene().loop().isEmpty());
        assertFalse(isLoopLit());
        assertTrue(range.contains(stoppedAt()));
    }

    private boolean isLoopLit() {
        Node icon = window.robot().lookup(".icon-loop").query();
        return icon.getParent().getStyleClass().contains("on");
    }

    @Test
    void enlargesAndMovesThePictureByKeys() throws Exception {
        Bounds view = place("#viewer");
        Bounds whole = place("#viewer-picture");
        Bounds box = place(".finding-box");
        window.type(KeyCode.EQUALS);
        window.await(() -> window.viewer().zoom() == 1.5);
        Bounds larger = place("#viewer-picture");
        double across = window.ask(() -> window.viewer().lookX());
        assertEquals(1.5 * whole.getWidth(), larger.getWidth(), 1);
        assertEquals(whole.getCenterX(), larger.getCenterX(), 1);
        window.typeWith(KeyCode.SHIFT, KeyCode.RIGHT);
        window.await(() -> window.viewer().lookX() > across);
        Bounds moved = place("#viewer-picture");
        assertTrue(moved.getMinX() < larger.getMinX() - 10, "what lies right is looked at: " + moved);
        assertEquals(larger.getMinY(), moved.getMinY(), 1);
        window.typeWith(KeyCode.SHIFT, KeyCode.LEFT);
        window.await(() -> Math.abs(window.viewer().lookX() - across) < 1e-6);
        assertEquals(larger.getMinX(), place("#viewer-picture").getMinX(), 1);
        window.type(KeyCode.DIGIT0);
        window.await(() -> window.viewer().zoom() == 1);
        assertEquals(whole, place("#viewer-picture"));
        window.type(KeyCode.Z);
        window.await(() -> window.viewer().zoom() > 1);
        Bounds near = place(".finding-box");
        assertTrue(near.getHeight() > 1.2 * box.getHeight(), box + " became " + near);
        assertTrue(view.contains(near), near + " is not inside of " + view);
        assertTrue(
                Math.abs(near.getCenterX() - view.getCenterX()) < Math.abs(box.getCenterX() - view.getCenterX()),
                near + " is no nearer to the middle than " + box);
        window.type(KeyCode.Z);
        window.await(() -> window.viewer().zoom() == 1);
        assertEquals(box, place(".finding-box"));
    }

    /** Where on the screen something is, once the window is laid out. */
    private Bounds place(String id) {
        return window.ask(() -> {
            window.viewer().layout();
            Node node = window.robot().lookup(id).query();
            return node.localToScreen(node.getBoundsInLocal());
        });
    }

    @Test
    void showsTheFilmAndSeeksWhereTheTimelineIsClicked() throws Exception {
        window.await(() -> window.timeline().scene().film().size() > 10);
        List<Integer> film = window.ask(() -> window.timeline().scene().film().stream()
                .map(FilmPicture::frame)
                .toList());
        assertEquals(film.stream().sorted().distinct().toList(), film);
        Bounds place = place("#timeline");
        TimelineScale whole = window.ask(() -> window.timeline().scale());
        window.robot().clickOn(place.getMinX() + whole.x(70.5), place.getMinY() + TimelineRows.RULER_PX / 2);
        window.await(() -> window.frame() == 70);
        assertShown(70);
        assertEquals("00:00:02:22", window.text("#timecode"));
        window.typeWith(KeyCode.CONTROL, KeyCode.EQUALS);
        window.await(() -> !window.timeline().scale().isWhole());
        TimelineScale near = window.ask(() -> window.timeline().scale());
        assertTrue(near.pxPerFrame() > whole.pxPerFrame());
        assertTrue(near.x(70) >= near.leftPx() && near.x(71) <= near.leftPx() + near.widthPx(), "70 is out of sight");
        window.typeWith(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.await(() -> window.timeline().scale().isWhole());
        assertEquals(whole, window.ask(() -> window.timeline().scale()));
    }

    @Test
    void aClickOnAMarkerOpensItsFinding() throws Exception {
        FindingItem wanted = window.ask(() -> window.bench().findings().get(1));
        Bounds place = place("#timeline");
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
        int peak = wanted.finding().peakFrame();
        window.await(() -> window.frame() == peak);
        assertShown(peak);
        assertEquals(
                List.of(wanted),
                window.ask(() -> window
                        .robot()
                        .lookup("#findings")
                        .<FindingItem>queryTableView()
                        .getSelectionModel()
                        .getSelectedItems()
                        .stream()
                        .toList()));
        Node box = window.robot().lookup(".finding-box").query();
        assertTrue(box.isVisible() && box.getStyleClass().contains("warning"), box::toString);
    }

    @Test
    void aClipThatIsTakenAwayIsSaidInItsRowAndTheRestGoesOn(@TempDir Path elsewhere) throws Exception {
        ClipItem item = window.ask(() -> window.bench().clips().get(0));
        Path clip = item.source().orElseThrow().path();
        Files.move(clip, elsewhere.resolve("aside.mp4"));
        window.await(() -> item.line().equals("clip is gone, 2 open"));
        assertTrue(isRead("clip is gone, 2 open"));
        window.type(KeyCode.HOME);
        window.await(() -> window.frame() == 0
                && window.text("#viewer-message").startsWith("The clip was moved or deleted while it was open."));
        window.type(KeyCode.C);
        window.await(() -> item.line().equals("clip is gone, 1 open"));
        assertTrue(isRead("clip is gone, 1 open"));
        Files.move(elsewhere.resolve("aside.mp4"), clip);
        window.await(() ->
                item.line().equals("2 findings, 1 open") && window.viewer().hasPicture());
        assertTrue(isRead("2 findings, 1 open"));
        assertEquals("", window.text("#viewer-message"));
        window.type(KeyCode.RIGHT);
        window.await(() -> window.frame() == 1);
        assertShown(1);
    }

    /** Whether the window says this text somewhere. */
    private boolean isRead(String text) {
        return window.ask(() -> window.robot()
                .lookup((Node node) ->
                        node instanceof Labeled labeled && labeled.isVisible() && text.equals(labeled.getText()))
                .tryQuery()
                .isPresent());
    }
}
