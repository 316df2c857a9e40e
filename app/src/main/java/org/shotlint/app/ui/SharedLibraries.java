package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of the shared libraries in the usual folders of a Linux system. */
final class SharedLibraries {
    private static final List<Path> FOLDERS = List.of(
            Path.of("/lib"), Path.of("/lib64"), Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

    private SharedLibraries() {}

    static Set<String> known() {
        Set<String> names = new HashSet<>();
        for (Path folder : FOLDERS) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            // One level down lie the folders by processor, such as x86_64-linux-gnu.
            try (Stream<Path> files = Files.find(folder, 2, (file, facts) -> isLibrary(file))) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            } catch (IOException | java.io.UncheckedIOException e) {
                continue; // what cannot be listed is not known; the next folder may do
            }
        }
        return names;
    }

    private static boolean isLibrary(Path file) {
        return String.valueOf(file.getFileName()).contains(".so");
    }
}
