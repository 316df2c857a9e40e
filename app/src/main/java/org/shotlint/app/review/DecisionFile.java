package org.shotlint.app.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.report.AtomicFile;

/**
 * The file {@code decisions.json}. Written whole beside and moved over the old one, so a process killed at any moment leaves either version;
 * under a lock from reading what others wrote to the move, so that nothing of theirs is lost. Where the file system knows no locks, the
 * reading before each write still catches all but writers within the same few milliseconds. One thread at a time.
 */
public final class DecisionFile {
    static final String NAME = "decisions.json";
    private static final String LOCK_NAME = ".decisions.lock";
    /** File locks do not keep apart the threads of one process. */
    private static final ReentrantLock IN_PROCESS = new ReentrantLock();

    private final Path file;
    private @Nullable Object stamp;
    /** What the file holds as long as it has that stamp; spares reading it again before each writing. */
    private Optional<DecisionBook> ours = Optional.empty();

    private String note = "";
    private boolean unreadable;

    DecisionFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /**
     * The decisions in a folder of reports, for showing them; empty where there are none. A file that is damaged is kept under another name
     * and {@code say} is told so in one line, as it is if the file cannot be read at all.
     */
    public static DecisionBook load(Path folder, Consumer<String> say) {
        DecisionFile file = new DecisionFile(folder);
        DecisionBook book = DecisionBook.empty();
        try {
            book = file.read();
            if (file.unreadable) {
                book = file.readLocked();
            }
            if (!file.note.isEmpty()) {
                say.accept(file.note);
            }
        } catch (IOException e) {
            String what = file.note.isEmpty() ? NAME + " could not be read" : file.note;
            say.accept(what + " (" + cause(e) + "); findings are shown as open, and the file stays as it is");
        }
        return book;
    }

    private static String cause(IOException e) {
        return e instanceof AccessDeniedException
                ? "no permission"
                : e.getClass().getSimpleName();
    }

    private DecisionBook readLocked() throws IOException {
        IN_PROCESS.lock();
        try (Closer lock = lock()) {
            return readOrPutAside();
        } finally {
            IN_PROCESS.unlock();
        }
    }

    /** What could not be read and was put aside, a line for people; else empty. */
    String note() {
        return note;
    }

    /** What is in the file; nothing where there is none or it is unreadable, which {@link #note()} then says. */
    DecisionBook read() throws IOException {
        Object before = stampNow();
        try {
            DecisionBook book = DecisionBook.parse(Files.readAllBytes(file));
            stamp = before;
            return book;
        } catch (NoSuchFileException e) {
            stamp = before;
            return DecisionBook.empty();
        } catch (DecisionFormatException e) {
            stamp = before;
            unreadable = true;
            note = file.getFileName() + " could not be read: " + e.getMessage();
            return DecisionBook.empty();
        }
    }

    /** Whether the file is another than the one read or written last. */
    boolean isChanged() {
        return !stampNow().equals(stamp);
    }

    /** Merges {@code own} into the file; gives what it holds then. */
    DecisionBook merge(DecisionBook own) throws IOException {
        IN_PROCESS.lock();
        try (Closer lock = lock()) {
            Optional<DecisionBook> known = isChanged() ? Optional.empty() : ours;
            DecisionBook theirs = known.isPresent() ? known.get() : readOrPutAside();
            DecisionBook merged = own.mergedWith(theirs);
            if (!merged.equals(theirs)) {
                AtomicFile.write(file, merged.toBytes());
                stamp = stampNow();
            }
            ours = Optional.of(merged);
            return merged;
        } finally {
            IN_PROCESS.unlock();
        }
    }

    /** What is in the file; one that is unreadable is kept under another name, never written over. */
    private DecisionBook readOrPutAside() throws IOException {
        unreadable = false;
        DecisionBook book = read();
        if (unreadable) {
            Path aside = freeName();
            Files.move(file, aside);
            note = file.getFileName() + " could not be read and was kept as " + aside.getFileName();
        }
        return book;
    }

    private Path freeName() {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling("decisions-unreadable-" + number + ".json");
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }

    /** Deletes what a process killed while writing has left beside the file. */
    void sweep() throws IOException {
        String ending = "-" + Integer.toHexString(file.toAbsolutePath().hashCode()) + ".tmp";
        IN_PROCESS.lock();
        try (Closer lock = lock();
                DirectoryStream<Path> files = Files.newDirectoryStream(
                        file.toAbsolutePath().resolveSibling(""),
                        entry -> AtomicFile.isTemporary(entry)
                                && entry.getFileName().toString().endsWith(ending))) {
            for (Path left : files) {
                Files.deleteIfExists(left);
            }
        } finally {
            IN_PROCESS.unlock();
        }
    }

    private Object stampNow() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size(), key(attributes));
        } catch (IOException e) {
            return new Stamp(0, -1, "");
        }
    }

    private static String key(BasicFileAttributes attributes) {
        return Optional.ofNullable(attributes.fileKey()).map(Object::toString).orElse("");
    }

    private record Stamp(long modifiedNanos, long bytes, String fileKey) {}

    /** Held while the file is read and written. */
    private interface Closer extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private Closer lock() throws IOException {
        FileChannel channel =
                FileChannel.open(file.resolveSibling(LOCK_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.lock();
            return () -> {
                lock.release();
                channel.close();
            };
        } catch (IOException e) {
            return channel::close; // no locks on this file system
        }
    }
}
