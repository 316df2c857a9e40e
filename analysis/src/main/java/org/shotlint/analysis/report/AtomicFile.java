package org.shotlint.analysis.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a file whole or not at all: into a hidden file beside the target, flushed to the disk, then moved over it. */
public final class AtomicFile {
    private static final String PREFIX = ".shotlint-";
    private static final String SUFFIX = ".tmp";

    private AtomicFile() {}

    /**
     * Writes {@code bytes} to {@code target}, making its folders. On failure the old content, if any, stays and no temporary file is left.
     *
     * @throws IOException as the file system says it, such as no space left or no permission
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file to write has a folder");
        Files.createDirectories(folder);
        // The name's hash keeps the temporary name short: the target's own may already be as long as the file system
        // allows.
        String name = PREFIX + ProcessHandle.current().pid() + "-"
                + Integer.toHexString(target.toAbsolutePath().hashCode()) + SUFFIX;
        Path temporary = folder.resolve(name);
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether {@code file} is a temporary file of this class, left behind only by a killed process. */
    public static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }
}
