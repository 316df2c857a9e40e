package org.shotlint.app.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetSwatch;
import org.shotlint.analysis.sheet.SheetView;

/** Corrections of a sheet by hand; each gives the sheet as it is afterwards. */
public final class SheetEdit {
    private static final byte FIGURE = (byte) 255;
    /** What a picked colour is taken to cover, until the palette is made anew. */
    private static final double PICKED_SHARE = 0.02;

    private SheetEdit() {}

    /** The view under another name. */
    public static ModelSheet renamed(ModelSheet sheet, int view, String name) {
        SheetView old = sheet.views().get(view);
        return with(sheet, view, new SheetView(old.file(), name, old.box(), old.mask(), old.used()));
    }

    /** The view takes part, or is dropped. */
    public static ModelSheet used(ModelSheet sheet, int view, boolean used) {
        SheetView old = sheet.views().get(view);
        return with(sheet, view, new SheetView(old.file(), old.name(), old.box(), old.mask(), used));
    }

    /** The view cut to another box; what was not part of it before counts as paper. */
    public static ModelSheet cropped(ModelSheet sheet, int view, Box box) {
        return with(sheet, view, reshaped(sheet.views().get(view), box));
    }

    /** A further view whose whole box is figure. */
    public static ModelSheet added(ModelSheet sheet, String file, Box box) {
        byte[] mask = new byte[box.width() * box.height()];
        Arrays.fill(mask, FIGURE);
        List<SheetView> views = new ArrayList<>(sheet.views());
        views.add(new SheetView(file, "view " + (views.size() + 1), box, mask, true));
        return new ModelSheet(sheet.name(), views, sheet.palette(), sheet.sha256());
    }

    /**
     * The mask of the view painted with a round brush.
     *
     * @param x across of its middle in pixels of the picture; likewise {@code y}
     * @param isFigure whether what is painted becomes figure, otherwise paper
     */
    public static ModelSheet brushed(ModelSheet sheet, int view, double x, double y, double radius, boolean isFigure) {
        SheetView old = sheet.views().get(view);
        Box brush = new Box(
                (int) Math.max(0, Math.floor(x - radius)),
                (int) Math.max(0, Math.floor(y - radius)),
                (int) Math.ceil(2 * radius) + 1,
                (int) Math.ceil(2 * radius) + 1);
        SheetView wide = isFigure ? reshaped(old, old.box().union(brush)) : old;
        Box box = wide.box();
        byte[] mask = wide.mask();
        for (int row = 0; row < box.height(); row++) {
            for (int column = 0; column < box.width(); column++) {
                if (Math.hypot(box.x() + column - x, box.y() + row - y) <= radius) {
                    mask[row * box.width() + column] = isFigure ? FIGURE : 0;
                }
            }
        }
        return with(sheet, view, new SheetView(old.file(), old.name(), box, mask, old.used()));
    }

    private static SheetView reshaped(SheetView old, Box box) {
        byte[] mask = new byte[box.width() * box.height()];
        for (int row = 0; row < box.height(); row++) {
            for (int column = 0; column < box.width(); column++) {
                int x = box.x() + column - old.box().x();
                int y = box.y() + row - old.box().y();
                boolean inside = x >= 0
                        && y >= 0
                        && x < old.box().width()
                        && y < old.box().height();
                mask[row * box.width() + column] = inside && old.covers(x, y) ? FIGURE : 0;
            }
        }
        return new SheetView(old.file(), old.name(), box, mask, old.used());
    }

    private static ModelSheet with(ModelSheet sheet, int view, SheetView changed) {
        List<SheetView> views = new ArrayList<>(sheet.views());
        views.set(view, changed);
        return new ModelSheet(sheet.name(), views, sheet.palette(), sheet.sha256());
    }

    /** The colour marked as compared, free or critical. */
    public static ModelSheet marked(ModelSheet sheet, int swatch, SheetSwatch.Mark mark) {
        List<SheetSwatch> palette = new ArrayList<>(sheet.palette());
        palette.set(swatch, palette.get(swatch).marked(mark));
        return withPalette(sheet, palette);
    }

    /** The palette without that colour. */
    public static ModelSheet without(ModelSheet sheet, int swatch) {
        List<SheetSwatch> palette = new ArrayList<>(sheet.palette());
        palette.remove(swatch);
        return withPalette(sheet, palette);
    }

    /** The palette with a colour picked from a view, at that place of its box. */
    public static ModelSheet picked(ModelSheet sheet, LabColour colour, double across, double down) {
        List<SheetSwatch> palette = new ArrayList<>(sheet.palette());
        palette.add(new SheetSwatch(
                colour,
                PICKED_SHARE,
                Math.max(0, Math.min(1, across)),
                Math.max(0, Math.min(1, down)),
                SheetSwatch.Mark.NORMAL));
        return withPalette(sheet, palette);
    }

    /** The sheet with that palette; with none it is made anew from the views when the sheet is read again. */
    public static ModelSheet withPalette(ModelSheet sheet, List<SheetSwatch> palette) {
        return new ModelSheet(sheet.name(), sheet.views(), palette, sheet.sha256());
    }
}
