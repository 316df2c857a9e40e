package org.shotlint.app.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.shotlint.analysis.report.AtomicFile;

/**
 * What the window remembers from one start to the next.
 *
 * @param recent what was opened last, newest first
 */
record DesktopSettings(Theme theme, double widthPx, double heightPx, boolean maximised, List<Path> recent) {
    private static final int RECENT_KEPT = 8;
    private static final double LEAST_WIDTH_PX = 960;
    private static final double LEAST_HEIGHT_PX = 600;
    private static final double LARGEST_PX = 16_000;

    DesktopSettings {
        recent = List.copyOf(recent);
    }

    /** The looks there are. */
    enum Theme {
        DARK,
        LIGHT;

        Theme other() {
            return this == DARK ? LIGHT : DARK;
        }
    }

    static DesktopSettings standard() {
        return new DesktopSettings(Theme.DARK, 1280, 720, false, List.of());
    }

    /** The file they are kept in. */
    static Path file() {
        String home = System.getProperty("user.home", ".");
        String configured = System.getenv("XDG_CONFIG_HOME");
        String roaming = System.getenv("APPDATA");
        Path folder = configured != null && !configured.isEmpty()
                ? Path.of(configured)
                : roaming != null && !roaming.isEmpty() ? Path.of(roaming) : Path.of(home, ".config");
        return folder.resolve("shotlint").resolve("desktop.properties");
    }

    /** What the file holds; what is missing or damaged there has its standard value. */
    static DesktopSettings read(Path file) {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            return standard(); // remembered looks are not worth a message
        }
        DesktopSettings standard = standard();
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < RECENT_KEPT; i++) {
            String path = values.getProperty("recent." + i, "");
            if (!path.isEmpty() && path.indexOf('\0') < 0) {
                recent.add(Path.of(path));
            }
        }
        return new DesktopSettings(
                values.getProperty("theme", "").equals("light") ? Theme.LIGHT : Theme.DARK,
                number(values, "width", standard.widthPx, LEAST_WIDTH_PX),
                number(values, "height", standard.heightPx, LEAST_HEIGHT_PX),
                values.getProperty("maximised", "").equals("true"),
                recent);
    }

    private static double number(Properties values, String key, double standard, double least) {
        try {
            double value = Double.parseDouble(values.getProperty(key, ""));
            return value >= least && value <= LARGEST_PX ? value : standard;
        } catch (NumberFormatException e) {
            return standard;
        }
    }

    void write(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("theme", theme.name().toLowerCase(Locale.ROOT));
        values.setProperty("width", Long.toString(Math.round(widthPx)));
        values.setProperty("height", Long.toString(Math.round(heightPx)));
        values.setProperty("maximised", Boolean.toString(maximised));
        for (int i = 0; i < recent.size(); i++) {
            values.setProperty("recent." + i, recent.get(i).toString());
        }
        StringWriter text = new StringWriter();
        values.store(text, null);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    DesktopSettings withTheme(Theme value) {
        return new DesktopSettings(value, widthPx, heightPx, maximised, recent);
    }

    DesktopSettings withWindow(double width, double height, boolean full) {
        return full
                ? new DesktopSettings(theme, widthPx, heightPx, true, recent)
                : new DesktopSettings(theme, width, height, false, recent);
    }

    /** {@code path} is the newest of what was opened. */
    DesktopSettings withRecent(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        List<Path> list = new ArrayList<>(List.of(absolute));
        recent.stream().filter(other -> !other.equals(absolute)).forEach(list::add);
        return new DesktopSettings(
                theme, widthPx, heightPx, maximised, list.subList(0, Math.min(RECENT_KEPT, list.size())));
    }
}
