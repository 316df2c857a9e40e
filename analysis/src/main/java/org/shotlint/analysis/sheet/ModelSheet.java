package org.shotlint.analysis.sheet;

import java.util.List;

/**
 * What is known of a character from its model sheets; immutable.
 *
 * @param name of the character
 * @param views its figures, in the order of files and of places on them
 * @param palette its colours, the largest first
 * @param sha256 digest of the pictures and of what people corrected
 * @param figures the pixels of the views that take part; empty where they were not kept
 */
public record ModelSheet(
        String name, List<SheetView> views, List<SheetSwatch> palette, String sha256, List<SheetFigure> figures) {
    /** A sheet of which colours alone are known. */
    public ModelSheet(String name, List<SheetView> views, List<SheetSwatch> palette, String sha256) {
        this(name, views, palette, sha256, List.of());
    }

    public ModelSheet {
        figures = List.copyOf(figures);
        views = List.copyOf(views);
        palette = List.copyOf(palette);
    }
}
