package org.shotlint.analysis.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.sheet.ModelSheet;

/**
 * A character as it is looked for in pictures of one size: all that follows from its sheet alone. Costs as much to make as some ten drawings
 * to search, so what was made last is kept for the clips that follow. Threads may share one.
 */
final class SoughtCharacter {
    private static final int KEPT = 24;
    private static final int LEAST_FIGURES = 2;
    private static final Map<Key, Optional<SoughtCharacter>> MADE =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Optional<SoughtCharacter>> eldest) {
                    return size() > KEPT;
                }
            });

    private final String name;
    private final SheetColours colours;
    private final FigureShape shape;
    private final SizeLoss loss;
    private final List<Build> views;

    private record Key(ModelSheet sheet, WorkSize size) {}

    private SoughtCharacter(ModelSheet drawn, WorkSize size, FigureShape shape) {
        name = drawn.name();
        colours = new SheetColours(drawn);
        this.shape = shape;
        loss = new SizeLoss(shape, drawn, size);
        views = shape.views();
    }

    /** The character of a sheet; empty where it has too few figures to say what a pose changes, or no zones. */
    static Optional<SoughtCharacter> of(ModelSheet drawn, WorkSize size) {
        return MADE.computeIfAbsent(new Key(drawn, size), key -> {
            if (drawn.figures().size() < LEAST_FIGURES) {
                return Optional.empty();
            }
            ModelSheet sheet = SeenSheet.in(drawn, size);
            FigureShape shape = new FigureShape(sheet.palette(), sheet.figures());
            return shape.tellsZones() ? Optional.of(new SoughtCharacter(drawn, size, shape)) : Optional.empty();
        });
    }

    String name() {
        return name;
    }

    SheetColours colours() {
        return colours;
    }

    FigureShape shape() {
        return shape;
    }

    SizeLoss loss() {
        return loss;
    }

    /** How it is built in each figure of the sheet. */
    List<Build> views() {
        return views;
    }
}
