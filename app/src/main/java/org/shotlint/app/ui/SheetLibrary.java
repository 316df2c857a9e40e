package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetFile;
import org.shotlint.analysis.sheet.SheetPreview;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;
import org.shotlint.app.batch.CastTable;
import org.shotlint.app.batch.SheetPlan;
import org.shotlint.app.sheets.SheetEdit;

/**
 * The characters whose sheets the window knows. Sheets are read and written on a thread of their own; all else belongs to the thread that
 * draws. A correction is written beside the pictures at once.
 */
final class SheetLibrary {
    private final ObservableList<SheetItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<SheetItem>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final List<Path> paths = new ArrayList<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "desktop-sheets");
        thread.setDaemon(true);
        return thread;
    });
    private Consumer<String> say = text -> {};
    private Consumer<List<Path>> remember = all -> {};

    /** Where to say what cannot be done, and what to do when the paths to remember change. */
    void listen(Consumer<String> sayText, Consumer<List<Path>> rememberPaths) {
        say = sayText;
        remember = rememberPaths;
    }

    ObservableList<SheetItem> items() {
        return items;
    }

    /** The character that is compared and edited. */
    ObjectProperty<Optional<SheetItem>> chosen() {
        return chosen;
    }

    /** What is known of the chosen character. */
    Optional<ModelSheet> sheet() {
        return chosen.get().flatMap(item -> item.sheet().get());
    }

    /** All characters that could be read, to be looked for in clips; of several of one name the first. */
    SheetPlan plan() {
        Map<String, SheetItem> byName = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.sheet().get().isPresent())
                .forEach(item -> byName.putIfAbsent(item.name(), item));
        return new SheetPlan(
                byName.values().stream().map(SheetItem::source).toList(),
                byName.values().stream()
                        .flatMap(item -> item.sheet().get().stream())
                        .toList(),
                CastTable.none());
    }

    /** Chooses the character of that name, if there is one. */
    void choose(String name) {
        items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .ifPresent(item -> chosen.set(Optional.of(item)));
    }

    /** Adds pictures, and folders of characters; what is known already stays as it is. */
    void add(List<Path> added) {
        for (Path path : added) {
            Path absolute = path.toAbsolutePath().normalize();
            reader.execute(() -> {
                try {
                    List<SheetSource> sources = sources(absolute);
                    FxThreads.later(() -> add(absolute, sources));
                } catch (SheetException e) {
                    FxThreads.later(() -> say.accept(String.valueOf(e.getMessage())));
                }
            });
        }
    }

    private static List<SheetSource> sources(Path path) throws SheetException {
        if (Files.isDirectory(path)) {
            return SheetSource.allIn(path);
        }
        String name = SheetItem.fileName(path).replaceFirst("\\.[^.]*$", "").replaceFirst("\\.sheet$", "");
        return List.of(SheetSource.of(name, path));
    }

    private void add(Path path, List<SheetSource> sources) {
        if (!paths.contains(path)) {
            paths.add(path);
            remember.accept(List.copyOf(paths));
        }
        for (SheetSource source : sources) {
            if (items.stream().noneMatch(item -> item.source().equals(source))) {
                SheetItem item = new SheetItem(source);
                items.add(item);
                read(item);
                if (chosen.get().isEmpty()) {
                    chosen.set(Optional.of(item));
                }
            }
        }
    }

    /** Takes the character from the library; its files stay. */
    void remove(SheetItem item) {
        items.remove(item);
        paths.removeIf(path -> item.source().files().stream().anyMatch(file -> file.startsWith(path))
                && items.stream()
                        .noneMatch(other -> other.source().files().get(0).startsWith(path)));
        remember.accept(List.copyOf(paths));
        if (chosen.get().equals(Optional.of(item))) {
            chosen.set(items.stream().findFirst());
        }
    }

    private void read(SheetItem item) {
        reader.execute(() -> {
            SheetItem.Loaded loaded = load(item.source());
            FxThreads.later(() -> {
                item.set(loaded);
                int place = items.indexOf(item);
                if (place >= 0) {
                    items.set(place, item); // so that its row is drawn again
                }
            });
        });
    }

    private static SheetItem.Loaded load(SheetSource source) {
        Map<String, SheetPreview> pictures = new LinkedHashMap<>();
        try {
            for (Path file : source.files()) {
                pictures.put(SheetItem.fileName(file), SheetPreview.read(file));
            }
            return new SheetItem.Loaded(Optional.of(SheetReader.read(source)), pictures, "");
        } catch (SheetException e) {
            return new SheetItem.Loaded(Optional.empty(), pictures, String.valueOf(e.getMessage()));
        }
    }

    /** Shows a correction without writing it, such as a stroke that is not ended. */
    void preview(SheetItem item, UnaryOperator<ModelSheet> correction) {
        item.sheet().get().ifPresent(sheet -> item.setSheet(correction.apply(sheet)));
    }

    /** Corrects the sheet and writes it beside its pictures. */
    void correct(SheetItem item, UnaryOperator<ModelSheet> correction) {
        preview(item, correction);
        item.sheet().get().ifPresent(sheet -> {
            item.history().add(sheet);
            write(item, sheet, () -> {});
        });
    }

    /** Takes the last correction of the chosen character back, and writes its sheet as it was. */
    void undo() {
        chosen.get().ifPresent(item -> item.history().undo().ifPresent(sheet -> restore(item, sheet)));
    }

    /** Makes it again. */
    void redo() {
        chosen.get().ifPresent(item -> item.history().redo().ifPresent(sheet -> restore(item, sheet)));
    }

    private void restore(SheetItem item, ModelSheet sheet) {
        item.setSheet(sheet);
        write(item, sheet, () -> {});
    }

    /** Makes the palette anew from the views as they are now. */
    void renewPalette(SheetItem item) {
        item.sheet().get().ifPresent(sheet -> {
            ModelSheet without = SheetEdit.withPalette(sheet, List.of());
            item.history().add(without);
            write(item, without, () -> read(item));
        });
    }

    private void write(SheetItem item, ModelSheet sheet, Runnable then) {
        reader.execute(() -> {
            try {
                SheetFile.write(sheet, item.source());
                FxThreads.later(then);
            } catch (IOException e) {
                FxThreads.later(() ->
                        say.accept(item.source().sheetFile() + ": could not be written (" + e.getMessage() + ")"));
            }
        });
    }

    void close() {
        reader.shutdown();
    }
}
