package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file cannot even be handed to a worker. What is wrong inside a file is for the worker to find out. */
final class Obstacles {
    private Obstacles() {}

    static Optional<String> of(Path file) {
        if (!file.equals(Path.of(file.toString()))) {
            return Optional.of("its name is not valid in the character set of this system, so it cannot be passed on");
        }
        if (!Files.exists(file)) {
            return Optional.of(Files.isSymbolicLink(file) ? "this link leads to no file" : "there is no such file");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("is a folder, not a media file");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("is a device or pipe, not a media file");
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of("no permission to read it");
    }

    /** What an error of the file system means, in a few words. */
    static String text(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
