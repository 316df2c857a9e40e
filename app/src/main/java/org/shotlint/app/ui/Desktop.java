package org.shotlint.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The desktop as the command line starts it. */
public final class Desktop {
    private Desktop() {}

    /** Whether a window can be shown on this machine. */
    public static boolean isPossible() {
        return DisplayCheck.obstacle().isEmpty();
    }

    /**
     * Opens the window with {@code paths} in it and returns when it is closed.
     *
     * @throws DesktopException if no window can be shown here
     */
    public static void open(List<Path> paths) throws DesktopException, InterruptedException {
        Optional<String> obstacle = DisplayCheck.obstacle();
        if (obstacle.isPresent()) {
            throw new DesktopException(obstacle.get());
        }
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> {
                Identity.nameProgram();
                Window window = new Window(Identity.mark(new Stage()), DesktopSettings.file(), closed::countDown);
                window.show(paths);
            });
        } catch (UnsupportedOperationException e) {
            throw new DesktopException("no window could be opened (" + e.getMessage() + ")");
        }
        closed.await();
    }
}
