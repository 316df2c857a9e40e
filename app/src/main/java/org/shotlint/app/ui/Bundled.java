package org.shotlint.app.ui;

import java.io.IOException;
import java.io.InputStream;
import javafx.scene.text.Font;

/** What the window brings with it: its font and its style sheet. */
final class Bundled {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/Inter-";

    private Bundled() {}

    /** Makes the font known. Before the first control: JavaFX fails on a system without any font unless one was loaded by then. */
    static void loadFonts() {
        for (String style : new String[] {"Regular", "SemiBold", "Bold"}) {
            try (InputStream stream = Bundled.class.getResourceAsStream(FONTS + style + ".otf")) {
                if (stream != null) {
                    Font.loadFont(stream, 13);
                }
            } catch (IOException e) {
                throw new IllegalStateException("a font of the class path could not be read", e);
            }
        }
    }

    static String styleSheet() {
        return String.valueOf(Bundled.class.getResource("shotlint.css"));
    }
}
