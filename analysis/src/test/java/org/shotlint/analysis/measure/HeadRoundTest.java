package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.sheet.SheetFigure;
import org.shotlint.analysis.sheet.SheetSwatch;

class HeadRoundTest {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 120;
    private static final int NECK = 42;

    @Test
    void measuresWhatStandsOutFromTheHead() {
        assertEquals(0, beyond(0), 0.03);
        double tail = beyond(30);
        assertTrue(tail > 0.15, "a tail of 30 pixels: " + tail);
        assertTrue(beyond(15) < 0.7 * tail, "half of it: " + beyond(15));
    }

    @Test
    void findsTheRoundOfTheHeadAndNotOfTheBody() {
        HeadRound round = HeadRound.of(figure(30), NECK);
        assertEquals(20, round.radius(), 2.5);
        assertEquals(45, round.x(), 3);
    }

    private static double beyond(int tail) {
        FigureShape.Figure figure = figure(tail);
        SwatchFit fit = SwatchFit.atRest(List.of(
                new SheetSwatch(LabColour.ofYcc(90, 150, 110), 0.5, 0.5, 0.2, SheetSwatch.Mark.NORMAL),
                new SheetSwatch(LabColour.ofYcc(110, 190, 105), 0.5, 0.5, 0.7, SheetSwatch.Mark.NORMAL)));
        return HeadRound.of(figure, NECK).beyond(figure, fit, List.of(0, -1)).get(0);
    }

    /** A round head of 20 pixels above a broad body, with a tail of that length at its left. */
    private static FigureShape.Figure figure(int tail) {
        byte[] ycc = new byte[3 * WIDTH * HEIGHT];
        byte[] mask = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < mask.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            boolean head = Math.hypot(x - 45, y - 21) < 20 || (y > 14 && y < 28 && x > 28 - tail && x < 45);
            boolean body = y >= NECK && x > 10 && x < 80;
            mask[i] = (byte) (head || body ? 1 : 0);
            ycc[3 * i] = (byte) (head ? 90 : 110);
            ycc[3 * i + 1] = (byte) (head ? 150 : 190);
            ycc[3 * i + 2] = (byte) (head ? 110 : 105);
        }
        return FigureShape.Figure.of(new SheetFigure("view", WIDTH, HEIGHT, ycc, mask));
    }
}
