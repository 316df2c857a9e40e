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
import java.util.stream.Collectors;
import org.shotlint.analysis.report.AtomicFile;
import org.shotlint.app.batch.SettingsFolder;

/**
 * What the window remembers from one start to the next.
 *
 * @param dividers where the panes are divided, as {@link Shell#dividers()} gives them; empty for the standard
 * @param recent what was opened last, newest first
 * @param sheets pictures of model sheets, and folders of them
 */
record DesktopSettings(Theme theme, WindowPlace place, List<Double> dividers, List<Path> recent, List<Path> sheets) {
    /** Settings without model sheets. */
    DesktopSettings(Theme theme, WindowPlace place, List<Double> dividers, List<Path> recent) {
        this(theme, place, dividers, recent, List.of());
    }

    private static final int RECENT_KEPT = 8;
    private static final int SHEETS_KEPT = 500;

    DesktopSettings {
        dividers = List.copyOf(dividers);
        recent = List.copyOf(recent);
        sheets = List.copyOf(sheets);
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
        return new DesktopSettings(Theme.DARK, WindowPlace.standard(), List.of(), List.of());
    }

    /** The file they are kept in. */
    static Path file() {
        return SettingsFolder.path().resolve("desktop.properties");
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
        return new DesktopSettings(
                values.getProperty("theme", "").equals("light") ? Theme.LIGHT : Theme.DARK,
                WindowPlace.read(values),
                dividers(values.getProperty("dividers", "")),
                paths(values, "recent.", RECENT_KEPT),
                paths(values, "sheets.", SHEETS_KEPT));
    }

    private static List<Path> paths(Properties values, String key, int most) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            String path = values.getProperty(key + i, "");
            if (!path.isEmpty() && path.indexOf('\0') < 0) {
                paths.add(Path.of(path));
            }
        }
        return paths;
    }

    private static void write(Properties values, String key, List<Path> paths) {
        for (int i = 0; i < paths.size(); i++) {
            values.setProperty(key + i, paths.get(i).toString());
        }
    }

    private static List<Double> dividers(String text) {
        List<Double> places = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            try {
                double place = Double.parseDouble(part);
                if (!(place > 0 && place < 1)) {
                    return List.of();
                }
                places.add(place);
            } catch (NumberFormatException e) {
                return List.of();
            }
        }
        return places;
    }

    void write(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("theme", theme.name().toLowerCase(Locale.ROOT));
        place.write(values);
        values.setProperty("dividers", dividers.stream().map(Object::toString).collect(Collectors.joining(" ")));
        write(values, "recent.", recent);
        write(values, "sheets.", sheets);
        StringWriter text = new StringWriter();
        values.store(text, null);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    DesktopSettings withTheme(Theme value) {
        return new DesktopSettings(value, place, dividers, recent, sheets);
    }

    DesktopSettings withPlace(WindowPlace value) {
        return new DesktopSettings(theme, value, dividers, recent, sheets);
    }

    DesktopSettings withDividers(List<Double> places) {
        return new DesktopSettings(theme, place, places, recent, sheets);
    }

    /** {@code path} is the newest of what was opened. */
    DesktopSettings withRecent(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        List<Path> list = new ArrayList<>(List.of(absolute));
        recent.stream().filter(other -> !other.equals(absolute)).forEach(list::add);
        List<Path> newest = list.subList(0, Math.min(RECENT_KEPT, list.size()));
        return new DesktopSettings(theme, place, dividers, newest, sheets);
    }

    DesktopSettings withSheets(List<Path> paths) {
        return new DesktopSettings(
                theme, place, dividers, recent, paths.subList(0, Math.min(SHEETS_KEPT, paths.size())));
    }
}
