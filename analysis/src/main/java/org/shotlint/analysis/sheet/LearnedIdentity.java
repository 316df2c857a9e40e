package org.shotlint.analysis.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencv.core.Mat;
import org.shotlint.analysis.evidence.Embedding;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.MatScope;

/**
 * An identity model and how it sees the characters of model sheets.
 *
 * @param views one for each view that takes part, by the character's name
 */
public record LearnedIdentity(IdentityModel model, SortedMap<String, List<Embedding>> views) {
    public LearnedIdentity {
        SortedMap<String, List<Embedding>> copy = new TreeMap<>();
        views.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        views = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Looks at all views of the sheets.
     *
     * @param sources where the pictures of {@code sheets} lie, in the same order
     * @throws SheetException naming the picture that cannot be read
     */
    public static LearnedIdentity of(IdentityModel model, List<SheetSource> sources, List<ModelSheet> sheets)
            throws SheetException {
        SortedMap<String, List<Embedding>> views = new TreeMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            views.put(sheets.get(i).name(), views(model, sources.get(i), sheets.get(i)));
        }
        return new LearnedIdentity(model, views);
    }

    /** Distance of {@code seen} to the nearest view of each character among {@code names} that has any. */
    public SortedMap<String, Double> distances(Embedding seen, List<String> names) {
        SortedMap<String, Double> distances = new TreeMap<>();
        for (Map.Entry<String, List<Embedding>> character : views.entrySet()) {
            if (names.contains(character.getKey())) {
                character.getValue().stream()
                        .mapToDouble(seen::distance)
                        .min()
                        .ifPresent(least -> distances.put(character.getKey(), least));
            }
        }
        return distances;
    }

    private static List<Embedding> views(IdentityModel model, SheetSource source, ModelSheet sheet)
            throws SheetException {
        List<Embedding> all = new ArrayList<>();
        for (Path file : source.files()) {
            String name = String.valueOf(file.getFileName());
            List<SheetView> own = sheet.views().stream()
                    .filter(view -> view.used() && view.file().equals(name))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            try (MatScope scope = MatScope.open("sheet views")) {
                SheetPicture picture = SheetPicture.read(file, scope);
                Mat bgr = picture.bgr();
                byte[] pixels = new byte[bgr.rows() * bgr.cols() * 3];
                bgr.get(0, 0, pixels);
                for (SheetView view : own) {
                    embed(model, view, pixels, bgr.cols(), picture.scale()).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static java.util.Optional<Embedding> embed(
            IdentityModel model, SheetView view, byte[] pixels, int columns, double scale) {
        Box box = view.box();
        int rows = pixels.length / 3 / columns;
        int left = Math.min(columns - 1, (int) (box.x() * scale));
        int top = Math.min(rows - 1, (int) (box.y() * scale));
        int width = Math.max(1, Math.min(columns - left, (int) (box.width() * scale)));
        int height = Math.max(1, Math.min(rows - top, (int) (box.height() * scale)));
        byte[] bgr = new byte[3 * width * height];
        byte[] mask = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, 3 * ((top + y) * columns + left), bgr, 3 * y * width, 3 * width);
            for (int x = 0; x < width; x++) {
                int u = Math.min(box.width() - 1, (int) (x / scale));
                int v = Math.min(box.height() - 1, (int) (y / scale));
                mask[y * width + x] = (byte) (view.covers(u, v) ? 1 : 0);
            }
        }
        return model.embed(bgr, mask, width, height);
    }
}
