package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
    void everyIconHasTheSizeInItsName(int sizePx) {
        Image icon = Identity.icon(sizePx);
        assertEquals(sizePx, icon.getWidth());
        assertEquals(sizePx, icon.getHeight());
    }

    @Test
    void theMenuEntryNamesTheClassOfTheWindows() throws IOException {
        Path entry = Path.of("../installer/src/linux/shotlint.desktop");
        assertTrue(Files.readAllLines(entry).contains("StartupWMClass=" + Identity.WINDOW_CLASS));
    }
}
