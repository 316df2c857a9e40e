package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;
import org.shotlint.analysis.sheet.SheetSwatch;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.cli.Clips;

/** The library of model sheets, and a sheet against a frame. The clip shows a disc of red 200, 60, 40. */
@EnabledIf(
        value = "org.shotlint.app.ui.TestWindow#canDrawText",
        disabledReason = "libpangoft2-1.0-0 or libfreetype6 is missing")
final class SheetJourneyTest {
    private TestWindow window;
    private Path sheets = Path.of("");

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        sheets = folder.resolve("show");
        Files.createDirectories(sheets.resolve("Mira"));
        drawSheet(sheets.resolve("Mira/turn.png"));
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path clip = folder.resolve("a-error.mp4");
        Clips.write(clip, 120);
        ReportJson.write(SampleReports.of("a-error.mp4", Files.size(clip)), reports.resolve("a-error.mp4.json"));
        window = TestWindow.open(folder, List.of(reports));
        window.await(() -> window.frame() == 45 && window.viewer().hasPicture());
        window.change(() -> window.window().sheets().add(List.of(sheets)));
        window.await(() -> window.window().sheets().sheet().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    /** Two figures on white: a red body with a blue head each. */
    private static void drawSheet(Path file) throws IOException {
        BufferedImage image = new BufferedImage(400, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 240);
        for (int x : new int[] {60, 240}) {
            graphics.setColor(new Color(200, 60, 40));
            graphics.fillRect(x, 90, 80, 120);
            graphics.setColor(new Color(40, 60, 180));
            graphics.fillOval(x + 10, 25, 60, 70);
        }
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private ModelSheet sheet() {
        return window.ask(() -> window.window().sheets().sheet().orElseThrow());
    }

    /** What the next run will read beside the pictures. */
    private ModelSheet written() throws Exception {
        return SheetReader.read(SheetSource.allIn(sheets).get(0));
    }

    private void openLibrary() throws Exception {
        window.typeWith(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.robot().lookup("#sheet-canvas").tryQuery().isPresent());
        window.await(() -> window.find("#sheet-canvas", SheetCanvas.class).getWidth() > 100);
    }

    private Point2D onScreen(double fileX, double fileY) {
        return window.ask(() -> {
            SheetCanvas canvas = window.find("#sheet-canvas", SheetCanvas.class);
            return canvas.localToScreen(canvas.viewX(fileX), canvas.viewY(fileY));
        });
    }

    @Test
    void showsTheViewsAndKeepsWhatIsCorrectedByHand() throws Exception {
        openLibrary();
        assertEquals(2, sheet().views().size());
        window.robot().clickOn("#view-used-2");
        window.await(() ->
                !window.window().sheets().sheet().orElseThrow().views().get(1).used());
        window.change(() -> window.find("#view-name-1", TextField.class).setText("front"));
        window.robot().clickOn("#view-name-1").type(KeyCode.ENTER);
        window.await(() -> window.window()
                .sheets()
                .sheet()
                .orElseThrow()
                .views()
                .get(0)
                .name()
                .equals("front"));
        int colours = sheet().palette().size();
        window.change(() -> {
            ChoiceBox<SheetSwatch.Mark> mark =
                    window.robot().lookup("#swatch-mark-1").queryAs(ChoiceBox.class);
            mark.setValue(SheetSwatch.Mark.CRITICAL);
        });
        window.robot().clickOn("#swatch-remove-2");
        window.await(
                () -> window.window().sheets().sheet().orElseThrow().palette().size() == colours - 1);
        window.await(() -> Files.exists(sheets.resolve("Mira/Mira.sheet.json")));
        window.await(() -> {
            try {
                ModelSheet read = written();
                return read.palette().size() == colours - 1
                        && read.palette().get(0).mark() == SheetSwatch.Mark.CRITICAL
                        && read.views().get(0).name().equals("front")
                        && !read.views().get(1).used();
            } catch (Exception e) {
                return false; // while it is written
            }
        });
        window.type(KeyCode.ESCAPE);
        window.await(() -> window.robot().lookup("#sheets").tryQuery().isEmpty());
        assertEquals(List.of(sheets.toAbsolutePath()), window.remembered().sheets());
    }

    @Test
    void cropsErasesAndPicksWithThePointer() throws Exception {
        openLibrary();
        int area = sheet().views().get(0).area();
        window.robot().clickOn("#tool-paper");
        Point2D middle = onScreen(100, 150);
        window.robot().moveTo(middle).press(MouseButton.PRIMARY).moveBy(20, 0).release(MouseButton.PRIMARY);
        window.await(() ->
                window.window().sheets().sheet().orElseThrow().views().get(0).area() < area);
        window.robot().clickOn("#tool-crop");
        window.robot()
                .moveTo(onScreen(50, 85))
                .press(MouseButton.PRIMARY)
                .moveTo(onScreen(150, 215))
                .release(MouseButton.PRIMARY);
        window.await(() -> {
            var box = window.window()
                    .sheets()
                    .sheet()
                    .orElseThrow()
                    .views()
                    .get(0)
                    .box();
            return Math.abs(box.y() - 85) <= 2 && Math.abs(box.height() - 130) <= 4;
        });
        int colours = sheet().palette().size();
        window.robot().clickOn("#tool-pick");
        window.robot().clickOn(onScreen(280, 60));
        window.await(
                () -> window.window().sheets().sheet().orElseThrow().palette().size() == colours + 1);
        SheetSwatch picked = sheet().palette().get(colours);
        assertEquals("#283cb4", picked.colour().hex());
    }

    private int area() {
        return sheet().views().get(0).area();
    }

    private void erase(double fileX, double fileY) {
        window.robot()
                .moveTo(onScreen(fileX, fileY))
                .press(MouseButton.PRIMARY)
                .moveBy(20, 0)
                .release(MouseButton.PRIMARY);
    }

    @Test
    void takesStrokesOfTheBrushBackAndAgainOneByOne() throws Exception {
        openLibrary();
        int whole = area();
        window.robot().clickOn("#tool-paper");
        erase(90, 150);
        window.await(() -> area() < whole);
        int once = area();
        erase(90, 190);
        window.await(() -> area() < once);
        int twice = area();
        window.typeWith(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> area() == once);
        window.typeWith(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> area() == whole);
        window.typeWith(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(whole, area(), "there is no stroke before the first");
        window.typeWith(KeyCode.CONTROL, KeyCode.Y);
        window.await(() -> area() == once);
        window.await(() -> {
            try {
                return written().views().get(0).area() == once;
            } catch (Exception e) {
                return false; // while it is written
            }
        });
        erase(90, 110);
        window.await(() -> area() < once);
        int other = area();
        window.typeWith(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(other, area(), "a new stroke leaves nothing to make again");
        assertTrue(other != twice);
    }

    @Test
    void decidesNothingBehindTheLibrary() throws Exception {
        openLibrary();
        window.type(KeyCode.C);
        window.type(KeyCode.ESCAPE);
        window.await(() -> window.robot().lookup("#sheets").tryQuery().isEmpty());
        assertEquals(
                "OPEN",
                window.ask(() -> window.window()
                        .workbench()
                        .findings()
                        .get(0)
                        .decision()
                        .get()
                        .disposition()
                        .name()));
    }

    @Test
    void comparesTheSheetWithTheFrameBesideItOverItAndByPipette() throws Exception {
        window.type(KeyCode.T);
        window.await(() -> window.find("#sheet-beside", SheetBeside.class).isVisible()
                && !window.find("#sheet-beside", SheetBeside.class).pairs().isEmpty());
        window.type(KeyCode.T);
        window.await(() -> window.viewer().hasGhost());
        window.type(KeyCode.T);
        window.await(() -> !window.viewer().hasGhost());
        window.type(KeyCode.P);
        Bounds place =
                window.ask(() -> window.viewer().localToScreen(window.viewer().getBoundsInLocal()));
        Point2D disc = window.ask(() -> {
            PictureFit fit =
                    PictureFit.in(window.viewer().getWidth(), window.viewer().getHeight(), 320, 180, 1);
            return new Point2D(fit.viewX(10 + 4 * 45 + 25), fit.viewY(85));
        });
        window.robot().moveTo(place.getMinX() + disc.getX(), place.getMinY() + disc.getY());
        window.await(() -> window.text("#pipette-text").contains("\u0394E"));
        String text = window.text("#pipette-text").strip();
        double deltaE = Double.parseDouble(text.split(" ", -1)[1]);
        assertTrue(deltaE < 8, () -> "the disc is the sheet's red: " + text);
        window.type(KeyCode.P);
        window.await(() -> !window.robot().lookup("#pipette").query().isVisible());
        assertTrue(window.ask(() -> window.window().sheets().plan().sheets().size()) == 1, "a check looks for her");
    }

    @Test
    void saysWhatCannotBeUsed(@TempDir Path other) throws Exception {
        Path broken = Files.writeString(other.resolve("Tom.png"), "no picture");
        window.change(() -> window.window().sheets().add(List.of(broken)));
        openLibrary();
        window.await(() -> window.window().sheets().items().size() == 2);
        window.change(() -> window.window().sheets().choose("Tom"));
        window.await(() -> window.robot().lookup("#sheet-problem").tryQuery().isPresent()
                && window.text("#sheet-problem").contains("no picture that can be read"));
        window.robot().clickOn("#sheets-remove");
        window.await(() -> window.window().sheets().items().size() == 1);
        assertTrue(window.find("#view-used-1", CheckBox.class).isSelected());
    }
}
