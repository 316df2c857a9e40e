package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a window can be opened here, asked before JavaFX is: it would fail with the name of a native library and no advice. */
final class DisplayCheck {
    /** Library by package of Debian and its relatives. */
    private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();

    static {
        LIBRARIES.put("libgtk-3.so.0", "libgtk-3-0");
        LIBRARIES.put("libGL.so.1", "libgl1");
        LIBRARIES.put("libXxf86vm.so.1", "libxxf86vm1");
        LIBRARIES.put("libXtst.so.6", "libxtst6");
        LIBRARIES.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        LIBRARIES.put("libfreetype.so.6", "libfreetype6");
    }

    private DisplayCheck() {}

    /** Why no window can be shown; empty where one can. */
    static Optional<String> obstacle() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        if (!linux || System.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        String display = System.getenv("DISPLAY");
        boolean root = "root".equals(System.getProperty("user.name"));
        return obstacle(display != null && !display.isEmpty(), root, SharedLibraries.known()::contains);
    }

    static Optional<String> obstacle(boolean hasDisplay, boolean root, Predicate<String> isInstalled) {
        List<String> missing = new ArrayList<>();
        LIBRARIES.forEach((library, debianPackage) -> {
            if (!isInstalled.test(library)) {
                missing.add(debianPackage);
            }
        });
        if (!missing.isEmpty()) {
            return Optional.of("the desktop needs system libraries that are missing; on Debian and its relatives: "
                    + (root ? "" : "sudo ") + "apt-get install -y " + String.join(" ", missing));
        }
        return hasDisplay
                ? Optional.empty()
                : Optional.of("there is no display to open a window on (DISPLAY is not set);"
                        + " shotlint check writes reports/summary.html, which any browser shows");
    }
}
