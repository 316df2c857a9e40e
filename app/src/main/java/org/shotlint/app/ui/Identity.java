package org.shotlint.app.ui;

import com.sun.glass.ui.Application;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** How the window system knows the program: by a name, which task bars look up among the menu entries, and by an icon. */
final class Identity {
    /** The class of the program's windows; the package's menu entry says the same in {@code StartupWMClass}. */
    static final String WINDOW_CLASS = "Shotlint";

    private static final List<Integer> ICON_SIZES_PX = List.of(16, 24, 32, 48, 64, 128, 256);

    private Identity() {}

    /**
     * Gives the program its name, once, on JavaFX's thread and before the first window. JavaFX offers this only to a program that is started
     * by it: any other one's windows are of the class {@code java}, like those of all such programs.
     */
    static void nameProgram() {
        Application.GetApplication().setName(WINDOW_CLASS);
    }

    /** The same window, with the program's icon. */
    static Stage mark(Stage stage) {
        ICON_SIZES_PX.forEach(sizePx -> stage.getIcons().add(icon(sizePx)));
        return stage;
    }

    static Image icon(int sizePx) {
        String name = "icon/shotlint-" + sizePx + ".png";
        try (InputStream stream = Identity.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return new Image(stream);
        } catch (IOException e) {
            throw new IllegalStateException("an icon of the class path could not be read", e);
        }
    }
}
