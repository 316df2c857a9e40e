package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.shotlint.analysis.video.FrameReader;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window as tests use it: by keys, clicks and what can be read in it. Drawn into memory or on a real display, whatever JavaFX runs on. */
final class TestWindow {
    private static final long PATIENCE_SECONDS = 40;

    private final FxRobot robot = new FxRobot();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Path settings;
    private final Window window;

    private TestWindow(Path settings, Window window) {
        this.settings = settings;
        this.window = window;
    }

    /** JavaFX needs two system libraries to draw text on Linux, even without a display. */
    static boolean canDrawText() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        Set<String> libraries = SharedLibraries.known();
        return !linux || (libraries.contains("libpangoft2-1.0.so.0") && libraries.contains("libfreetype.so.6"));
    }

    /** Opens the window with those paths; it remembers things below {@code folder}. */
    static TestWindow open(Path folder, List<Path> paths) throws TimeoutException {
        Path settings = folder.resolve("config/desktop.properties");
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        TestWindow[] made = new TestWindow[1];
        FxToolkit.setupFixture(() -> {
            Stage stage = new Stage();
            CountDownLatch[] latch = new CountDownLatch[1];
            Window window = new Window(stage, settings, () -> latch[0].countDown());
            made[0] = new TestWindow(settings, window);
            latch[0] = made[0].closed;
            window.show(paths);
            stage.toFront();
            stage.requestFocus();
        });
        return made[0];
    }

    void close() throws Exception {
        FxToolkit.setupFixture(
                () -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "what is remembered was not written");
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> FrameReader.liveCount() == 0);
    }

    FxRobot robot() {
        return robot;
    }

    Workbench bench() {
        return window.workbench();
    }

    Window window() {
        return window;
    }

    DesktopSettings remembered() {
        return DesktopSettings.read(settings);
    }

    /** Waits until it is so, as the thread that draws sees it. */
    void await(BooleanSupplier ready) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(ready::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** An answer of the thread that draws. */
    <T> T ask(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(1000 * PATIENCE_SECONDS, question::get);
    }

    void change(Runnable change) {
        robot.interact(change);
    }

    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
    }

    void typeWith(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
    }

    <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup(id).queryAs(type);
    }

    String text(String id) {
        return find(id, Labeled.class).getText();
    }

    /** The frame the viewer says it stands at; -1 where it says none. */
    int frame() {
        String digits = robot.lookup("#frame")
                .<Labeled>tryQuery()
                .map(Labeled::getText)
                .orElse("")
                .replaceFirst("^Frame (\\d+).*$", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
    }

    ViewerPane viewer() {
        return find("#viewer", ViewerPane.class);
    }

    TimelinePane timeline() {
        return find("#timeline", TimelinePane.class);
    }
}
