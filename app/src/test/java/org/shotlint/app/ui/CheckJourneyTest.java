package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.app.cli.Clips;

/** Clips that were never checked: dropped or opened, checked behind the window, stopped. */
@EnabledIf(
        value = "org.shotlint.app.ui.TestWindow#canDrawText",
        disabledReason = "libpangoft2-1.0-0 or libfreetype6 is missing")
final class CheckJourneyTest {
    private TestWindow window;
    private Path clips = Path.of("");

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        clips = Files.createDirectories(folder.resolve("night"));
        window = TestWindow.open(folder, List.of());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<ClipItem.Phase> phases() {
        return window.bench().clips().stream()
                .map(item -> item.state().get().phase())
                .toList();
    }

    @Test
    void checksBehindTheWindowAndSaysWhatCouldNotBeRead() throws Exception {
        Clips.writeStandingStill(clips.resolve("a.mp4"), 60, 20, 16);
        Files.writeString(clips.resolve("b.mp4"), "no clip at all");
        window.change(() -> window.window().open(List.of(clips)));
        window.await(() -> phases().equals(List.of(ClipItem.Phase.REPORTED, ClipItem.Phase.REPORTED)));
        window.await(() -> !window.find("#stop", javafx.scene.Node.class).isVisible());
        assertTrue(window.ask(() -> window.bench().clips().get(0).line()).contains("1 finding"));
        assertTrue(window.ask(() -> window.bench().clips().get(1).line()).startsWith("unreadable: "));
        window.change(() -> window.bench().openClip(window.bench().clips().get(1)));
        window.await(() -> window.text("#viewer-message").equals("No frame of this clip could be read."));
        assertTrue(Files.exists(clips.resolve(OpenPlan.REPORTS).resolve("a.mp4.json")));
    }

    @Test
    void aStoppedCheckKeepsWhatIsDoneAndSaysWhatIsNot() throws Exception {
        for (int i = 0; i < 6; i++) {
            Clips.write(clips.resolve("clip" + i + ".mp4"), 400);
        }
        window.change(() -> window.window().open(List.of(clips)));
        window.await(() -> phases().contains(ClipItem.Phase.CHECKING));
        window.robot().clickOn("#stop");
        window.await(() -> phases().contains(ClipItem.Phase.SKIPPED));
        window.await(() -> window.text("#status").startsWith("Stopped. "));
        assertTrue(window.ask(() -> phases().stream()
                .allMatch(phase -> phase == ClipItem.Phase.SKIPPED || phase == ClipItem.Phase.REPORTED)));
    }

    @Test
    @DisabledIfSystemProperty(
            named = "glass.platform",
            matches = "Monocle",
            disabledReason = "Monocle moves no files between windows; the profile gtk runs this")
    void filesDroppedOnTheWindowAreOpened() throws Exception {
        Clips.write(clips.resolve("dropped.mp4"), 24);
        Label source = window.ask(() -> {
            Label label = new Label("clip");
            label.setMinSize(120, 80);
            label.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(clips.resolve("dropped.mp4").toFile()));
                label.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            Stage stage = new Stage();
            stage.setScene(new Scene(label));
            stage.setX(0);
            stage.setY(0);
            stage.setAlwaysOnTop(true);
            stage.show();
            return label;
        });
        window.robot().drag(source).dropTo("#empty");
        window.await(() -> window.bench().clips().size() == 1);
        assertEquals(
                "dropped.mp4", window.ask(() -> window.bench().clips().get(0).name()));
        window.await(() -> phases().equals(List.of(ClipItem.Phase.REPORTED)));
    }

    @Test
    void whatCannotBeOpenedIsSaidWhereThingsAreOpened() throws Exception {
        window.change(() -> window.window().open(List.of(clips.resolve("gone.mp4"))));
        window.await(() -> window.text("#empty-message").endsWith("gone.mp4: there is no such file or folder"));
    }
}
