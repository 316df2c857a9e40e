package org.shotlint.app.batch;

import java.nio.file.Path;

/** The folder in which a person's settings lie. */
public final class SettingsFolder {
    private SettingsFolder() {}

    /** {@code shotlint} in what the environment names for settings, {@code ~/.config} unless it does. It need not exist. */
    public static Path path() {
        String home = System.getProperty("user.home", ".");
        String configured = System.getenv("XDG_CONFIG_HOME");
        String roaming = System.getenv("APPDATA");
        Path folder = configured != null && !configured.isEmpty()
                ? Path.of(configured)
                : roaming != null && !roaming.isEmpty() ? Path.of(roaming) : Path.of(home, ".config");
        return folder.resolve("shotlint");
    }
}
