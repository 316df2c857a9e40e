package org.shotlint.app.ui;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetPreview;
import org.shotlint.analysis.sheet.SheetSource;

/** One character in the library: where its pictures lie, what was understood of them, or why that could not be. */
final class SheetItem {
    private final SheetSource source;
    private final ObjectProperty<Optional<ModelSheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, SheetPreview> pictures = new LinkedHashMap<>();
    private final Map<String, Image> images = new LinkedHashMap<>();
    private final SheetHistory history = new SheetHistory();
    private String problem = "";

    SheetItem(SheetSource source) {
        this.source = source;
    }

    /** What was read of a sheet on another thread. */
    record Loaded(Optional<ModelSheet> sheet, Map<String, SheetPreview> pictures, String problem) {}

    void set(Loaded loaded) {
        pictures.clear();
        pictures.putAll(loaded.pictures());
        images.clear();
        problem = loaded.problem();
        history.begin(loaded.sheet());
        sheet.set(loaded.sheet());
    }

    void setSheet(ModelSheet changed) {
        sheet.set(Optional.of(changed));
    }

    /** Its corrections. */
    SheetHistory history() {
        return history;
    }

    SheetSource source() {
        return source;
    }

    String name() {
        return source.name();
    }

    /** What is known of the character; empty until it is read, and where it cannot be. */
    ReadOnlyObjectProperty<Optional<ModelSheet>> sheet() {
        return sheet;
    }

    /** Why it cannot be used; empty where it can. */
    String problem() {
        return problem;
    }

    /** Names of its pictures, in order. */
    Iterable<String> files() {
        return pictures.keySet();
    }

    Optional<SheetPreview> picture(String file) {
        return Optional.ofNullable(pictures.get(file));
    }

    Optional<Image> image(String file) {
        return picture(file).map(picture -> images.computeIfAbsent(file, name -> image(picture)));
    }

    private static Image image(SheetPreview picture) {
        ByteBuffer pixels = picture.bgra();
        return new WritableImage(
                new PixelBuffer<>(picture.width(), picture.height(), pixels, PixelFormat.getByteBgraPreInstance()));
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
