package org.shotlint.app.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The border between the thread that draws and all others, and the one thread files of the window are read and written on. */
final class FxThreads {
    private static final ExecutorService FILES = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "desktop-files");
        thread.setDaemon(true);
        return thread;
    });

    private FxThreads() {}

    /** Runs {@code change} on the thread that draws, soon. Any thread may call it. */
    static void later(Runnable change) {
        Platform.runLater(change);
    }

    /** Runs {@code work} on the thread for files, in order of asking. */
    static void onFiles(Runnable work) {
        FILES.execute(work);
    }

    /** Computes on the thread for files and hands the result to the thread that draws. */
    static <T> void load(Work<T> work, Consumer<T> whenLoaded) {
        FILES.execute(() -> {
            T result = work.run();
            later(() -> whenLoaded.accept(result));
        });
    }

    /** Work that tells its failures in its result. */
    interface Work<T> {
        T run();
    }
}
