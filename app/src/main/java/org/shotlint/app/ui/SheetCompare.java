package org.shotlint.app.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetSwatch;
import org.shotlint.app.sheets.FrameSwatches;

/** The chosen character's sheet against the frame in the viewer: beside it, over it, and by pipette. */
final class SheetCompare {
    private static final int PIPETTE_REACH = 2;
    private static final double MIDDLE_FROM = 0.25;

    private final SheetLibrary library;
    private final ViewerPane viewer;
    private final SheetBeside beside;
    private Mode mode = Mode.OFF;
    private boolean pipette;
    private Optional<Box> place = Optional.empty();
    private String drawn = "";

    /** Where the sheet is shown. */
    enum Mode {
        OFF,
        BESIDE,
        OVER;

        Mode next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    SheetCompare(SheetLibrary library, ViewerPane viewer, SheetBeside beside) {
        this.library = library;
        this.viewer = viewer;
        this.beside = beside;
        beside.setOnChanged(this::refresh);
        viewer.setOnPointer(this::point);
        show();
    }

    /** From off to beside to over the frame and off again. */
    void switchMode() {
        mode = mode.next();
        show();
    }

    Mode mode() {
        return mode;
    }

    void switchPipette() {
        pipette = !pipette;
        viewer.setPipette(pipette);
        viewer.setReading(Optional.empty());
    }

    boolean isPipette() {
        return pipette;
    }

    /** Follows the finding that is looked at: its place is compared, and its character is chosen where it names one. */
    void setFinding(Optional<Finding> finding) {
        place = finding.flatMap(Finding::box);
        finding.filter(known -> known.check().equals("drift"))
                .flatMap(Finding::subject)
                .ifPresent(library::choose);
        refresh();
    }

    /** The viewer shows another picture. */
    void pictureChanged(int frame) {
        String now = frame + " " + place;
        if (mode == Mode.BESIDE && !now.equals(drawn) && viewer.hasPicture()) {
            drawn = now;
            compare();
        }
    }

    private void show() {
        beside.setVisible(mode == Mode.BESIDE);
        beside.setManaged(mode == Mode.BESIDE);
        refresh();
    }

    private void refresh() {
        drawn = "";
        if (mode == Mode.BESIDE) {
            compare();
        }
        viewer.setGhost(mode == Mode.OVER ? beside.image() : Optional.empty(), place);
    }

    private void compare() {
        Optional<Image> picture = viewer.image();
        List<SheetSwatch> palette = library.sheet().map(ModelSheet::palette).orElse(List.of());
        if (picture.isEmpty() || palette.isEmpty()) {
            beside.compare(FrameSwatches.Comparison.none(), "the frame");
            return;
        }
        FrameSwatches.Pixels pixels = pixels(picture.get());
        double x = (double) pixels.width() / Math.max(1, viewer.shape().width());
        double y = (double) pixels.height() / Math.max(1, viewer.shape().height());
        if (place.isPresent() && viewer.shape().width() > 0) {
            Box box = place.get();
            beside.compare(
                    FrameSwatches.compare(
                            palette,
                            pixels,
                            (int) (box.x() * x),
                            (int) (box.y() * y),
                            (int) ((box.x() + box.width()) * x),
                            (int) ((box.y() + box.height()) * y)),
                    "the box of the finding");
        } else {
            beside.compare(
                    FrameSwatches.compare(
                            palette,
                            pixels,
                            (int) (pixels.width() * MIDDLE_FROM),
                            0,
                            (int) (pixels.width() * (1 - MIDDLE_FROM)),
                            pixels.height()),
                    "the middle of the frame");
        }
    }

    /** @param x across the picture, 0 to 1; likewise {@code y} */
    private void point(double x, double y) {
        Optional<Image> picture = viewer.image();
        if (!pipette || picture.isEmpty() || x < 0 || y < 0 || x >= 1 || y >= 1) {
            viewer.setReading(Optional.empty());
            return;
        }
        FrameSwatches.Pixels pixels = pixels(picture.get());
        LabColour seen =
                FrameSwatches.around(pixels, (int) (x * pixels.width()), (int) (y * pixels.height()), PIPETTE_REACH);
        Optional<SheetSwatch> nearest =
                FrameSwatches.nearest(library.sheet().map(ModelSheet::palette).orElse(List.of()), seen);
        viewer.setReading(Optional.of(new PipetteLabel.Reading(
                seen.hex(),
                nearest.map(swatch -> swatch.colour().hex()),
                nearest.map(swatch -> String.format(
                                Locale.ROOT,
                                "\u0394E %.1f to %s",
                                seen.deltaE(swatch.colour()),
                                swatch.colour().hex()))
                        .orElse("no sheet is chosen"))));
    }

    private static FrameSwatches.Pixels pixels(Image image) {
        PixelReader reader = image.getPixelReader();
        return new FrameSwatches.Pixels() {
            @Override
            public int width() {
                return (int) image.getWidth();
            }

            @Override
            public int height() {
                return (int) image.getHeight();
            }

            @Override
            public int rgb(int x, int y) {
                return reader.getArgb(x, y) & 0xffffff;
            }
        };
    }
}
