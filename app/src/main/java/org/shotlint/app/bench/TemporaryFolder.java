package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder that is gone after its use, even if a signal ends the program. */
final class TemporaryFolder implements AutoCloseable {
    private static final long LONGEST_FAREWELL_SECONDS = 5;
    private static final int ATTEMPTS = 5;

    private final Path path;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread atEnd = new Thread(this::deleteAtEnd, "temporary-folder");

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    static TemporaryFolder make() throws IOException {
        TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("shotlint-bench-"));
        Runtime.getRuntime().addShutdownHook(folder.atEnd);
        return folder;
    }

    Path path() {
        return path;
    }

    /** Leaves whoever uses the folder time to close it; what then is still there is deleted under their hands. */
    private void deleteAtEnd() {
        try {
            boolean isClosed = closed.await(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS);
            for (int attempt = 0; !isClosed && attempt < ATTEMPTS && Files.exists(path); attempt++) {
                tryToDelete();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToDelete() {
        try {
            delete();
        } catch (IOException e) {
            // Something was written meanwhile; the next attempt meets it, and after the last there is nobody left to
            // tell.
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            delete();
            closed.countDown();
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The program is ending; the hook finds all done.
        }
    }
}
