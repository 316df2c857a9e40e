package org.shotlint.analysis.measure;

import java.util.List;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;
import org.shotlint.analysis.sheet.SheetSwatch;

/**
 * A figure of 180 pixels with a dark line around all of it: brown head, red body, two blue legs.
 *
 * @param line width of its line
 * @param leg width of a leg between its lines
 */
record BandedFigure(int[] head, int[] body, int[] legs, int line, int leg) {
    static final int[] HEAD = {90, 150, 110};
    static final int[] BODY = {110, 190, 105};
    static final int[] ORANGE_BODY = {110, 178, 84};
    static final int[] LEGS = {80, 115, 160};
    static final BandedFigure USUAL = new BandedFigure(HEAD, BODY, LEGS, 3, 16);

    private static final int[] INK = {28, 130, 126};
    private static final int[] GROUND = {150, 128, 128};
    private static final int WIDTH = 70;
    private static final int HEIGHT = 180;

    BandedFigure withBody(int[] other) {
        return new BandedFigure(head, other, legs, line, leg);
    }

    BandedFigure withLine(int px) {
        return new BandedFigure(head, body, legs, px, leg);
    }

    BandedFigure withLegs(int px) {
        return new BandedFigure(head, body, legs, line, px);
    }

    /** The sheet of the usual figure. */
    static ModelSheet sheet() {
        SheetFigure figure = USUAL.onPaper();
        return new ModelSheet(
                "mila",
                List.of(),
                List.of(
                        swatch(BODY, 0.35, 0.45),
                        swatch(LEGS, 0.25, 0.8),
                        swatch(HEAD, 0.2, 0.12),
                        swatch(INK, 0.2, 0.5)),
                "00",
                List.of(figure, figure));
    }

    static FigureShape shape() {
        return new FigureShape(sheet().palette(), sheet().figures());
    }

    SheetFigure onPaper() {
        byte[] ycc = new byte[3 * WIDTH * HEIGHT];
        byte[] mask = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < mask.length; i++) {
            int[] colour = at(i % WIDTH, i / WIDTH);
            mask[i] = (byte) (colour.length == 0 ? 0 : 1);
            put(ycc, i, colour.length == 0 ? GROUND : colour);
        }
        return new SheetFigure("view", WIDTH, HEIGHT, ycc, mask);
    }

    /** The figure as what was found of it in a frame. */
    FigureShape.Figure found() {
        return FigureShape.Figure.of(onPaper());
    }

    /** The figure in a picture of 480 x 272 pixels of grey grain, its top left at 200, 50. */
    Raster inFrame() {
        Raster raster = new Raster(480, 272, 3);
        for (int i = 0; i < 480 * 272; i++) {
            int grain = (i * 7919 >> 3) % 24;
            put(raster.samples(), i, new int[] {GROUND[0] + grain, GROUND[1], GROUND[2]});
        }
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int[] colour = at(x, y);
                if (colour.length > 0) {
                    put(raster.samples(), (50 + y) * 480 + 200 + x, colour);
                }
            }
        }
        return raster;
    }

    /** The colour at a place; none outside. */
    private int[] at(int x, int y) {
        int fromMiddle = Math.abs(2 * x - WIDTH + 1);
        if (y < 46) {
            return part(fromMiddle, y, 0, 40, head);
        }
        if (y < 110) {
            return part(fromMiddle, y, 46, 60, body);
        }
        int fromLeg = Math.abs(Math.abs(2 * x - WIDTH + 1) - leg - 2 * line - 4);
        return fromLeg < leg ? legs : fromLeg < leg + 2 * line ? INK : new int[0];
    }

    private int[] part(int fromMiddle, int y, int top, int width, int[] colour) {
        if (fromMiddle >= width) {
            return new int[0];
        }
        return fromMiddle >= width - 2 * line || y < top + line ? INK : colour;
    }

    private static void put(byte[] samples, int pixel, int[] ycc) {
        for (int c = 0; c < 3; c++) {
            samples[3 * pixel + c] = (byte) ycc[c];
        }
    }

    private static SheetSwatch swatch(int[] ycc, double share, double down) {
        return new SheetSwatch(LabColour.ofYcc(ycc[0], ycc[1], ycc[2]), share, 0.5, down, SheetSwatch.Mark.NORMAL);
    }
}
