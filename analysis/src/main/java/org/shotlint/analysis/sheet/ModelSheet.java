package org.shotlint.analysis.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a character from its model sheets; immutable.
 *
 * @param name of the character
 * @param views its figures, in the order of files and of places on them
 * @param palette its colours, the largest first
 * @param sha256 digest of the pictures and of what people corrected
 * @param picture the whole picture at work size where it is no sheet but a full picture with what lies behind its figures
 * @param figures the pixels of the views that take part; empty where they were not kept
 */
public record ModelSheet(
        String name,
        List<SheetView> views,
        List<SheetSwatch> palette,
        String sha256,
        List<SheetFigure> figures,
        Optional<SheetFigure> picture) {
    /** A sheet with figures on paper. */
    public ModelSheet(
            String name, List<SheetView> views, List<SheetSwatch> palette, String sha256, List<SheetFigure> figures) {
        this(name, views, palette, sha256, figures, Optional.empty());
    }

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
