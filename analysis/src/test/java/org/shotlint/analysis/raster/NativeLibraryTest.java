package org.shotlint.analysis.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @Test
    void anInstalledProgramsLibraryIsTakenFromItsFolder(@TempDir Path folder) throws IOException {
        Path library = Files.createFile(folder.resolve(System.mapLibraryName("opencv_java490")));
        assertEquals(library.toAbsolutePath(), NativeLibrary.in(folder));
    }

    @Test
    void anInstalledProgramWithoutItsLibraryNamesTheMissingFile(@TempDir Path folder) {
        String message = String.valueOf(assertThrows(IllegalStateException.class, () -> NativeLibrary.in(folder))
                .getMessage());
        assertTrue(
                message.startsWith(folder.resolve(System.mapLibraryName("opencv_java490")) + " is missing"), message);
    }
}
