package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;
import org.shotlint.analysis.sheet.SheetSwatch;

/** A figure of three bands: brown head, red body, blue legs. */
class SilhouetteFinderTest {
    private static final int[] HEAD = {90, 150, 110};
    private static final int[] BODY = {110, 200, 100};
    private static final int[] LEGS = {80, 110, 165};
    private static final int[] GROUND = {150, 128, 128};
    private static final int WIDTH = 40;
    private static final int HEIGHT = 160;
    private static final ModelSheet SHEET = new ModelSheet(
            "mila",
            List.of(),
            List.of(swatch(HEAD, 0.25, 0.12), swatch(BODY, 0.35, 0.45), swatch(LEGS, 0.4, 0.8)),
            "00",
            List.of(figure(40), figure(41)));

    @Test
    void findsTheFigureOnAnyGroundThatLacksItsColours() {
        Silhouette found = find(40).orElseThrow();
        assertEquals(WIDTH, found.width(), 3);
        assertEquals(HEIGHT, found.height(), 3);
        assertTrue(found.covers(220, 100) && !found.covers(150, 100));
    }

    @Test
    void readsTheHeadAndSeesThatItIsLarger() {
        FigureShape shape = new FigureShape(SHEET.palette(), SHEET.figures());
        assertTrue(shape.tellsZones());
        assertEquals(0.25, build(shape, 40).head(), 0.015);
        assertEquals(0.25 * 1.2, build(shape, 48).head(), 0.015);
        assertEquals(0.4, build(shape, 48).legs(), 0.015);
    }

    @Test
    void findsNobodyInAPictureOfOtherColours() {
        Raster empty = picture();
        assertEquals(Optional.empty(), new SilhouetteFinder(SHEET).find(BinnedPicture.of(empty), s -> 1, s -> 1));
    }

    @Test
    void tellsNoZonesInAFigureOfOneColour() {
        byte[] ycc = new byte[3 * WIDTH * HEIGHT];
        byte[] mask = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = 1;
            put(ycc, i, BODY);
        }
        SheetFigure plain = new SheetFigure("front", WIDTH, HEIGHT, ycc, mask);
        assertTrue(!new FigureShape(SHEET.palette(), List.of(plain, plain)).tellsZones());
    }

    private static Optional<Silhouette> find(int head) {
        return new SilhouetteFinder(SHEET).find(BinnedPicture.of(frame(head)), s -> 1, s -> 1);
    }

    private static Build build(FigureShape shape, int head) {
        Raster frame = frame(head);
        return find(head)
                .flatMap(s -> shape.of(new FigureShape.Figure(frame.samples(), frame.width(), s)))
                .orElseThrow();
    }

    private static Raster picture() {
        Raster raster = new Raster(480, 272, 3);
        for (int i = 0; i < 480 * 272; i++) {
            int grain = (i * 7919 >> 3) % 24;
            put(raster.samples(), i, new int[] {GROUND[0] + grain, GROUND[1], GROUND[2]});
        }
        return raster;
    }

    private static Raster frame(int head) {
        Raster raster = picture();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (isOwn(x, y)) {
                    put(raster.samples(), (50 + y) * 480 + 200 + x, band(y, head));
                }
            }
        }
        return raster;
    }

    private static SheetFigure figure(int head) {
        byte[] ycc = new byte[3 * WIDTH * HEIGHT];
        byte[] mask = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) (isOwn(i % WIDTH, i / WIDTH) ? 1 : 0);
            put(ycc, i, band(i / WIDTH, head));
        }
        return new SheetFigure("view", WIDTH, HEIGHT, ycc, mask);
    }

    /** Head and legs are narrower than the body. */
    private static boolean isOwn(int x, int y) {
        return y > 50 && y < 96 || x >= 8 && x < 32;
    }

    private static int[] band(int y, int head) {
        return y < head ? HEAD : y < 96 ? BODY : LEGS;
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
