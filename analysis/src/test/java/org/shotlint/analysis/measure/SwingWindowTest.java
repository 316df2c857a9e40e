package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwingWindowTest {
    private static final WorkSize SIZE = WorkSize.of(480, 272);
    private static final int PAIRS = 80;
    private static final int START = 24;
    private static final int MIDDLE = SIZE.cells() / 2 + SIZE.cellColumns() / 2;
    private static final double UNIT = 24;
    private static final double[] STILL = {1, 0, 0, 0, 1, 0};

    @Test
    void seesAPlaceThatSwings() {
        assertTrue(window((t, cell) -> swing(t, 1), NEVER).bends()[MIDDLE]);
    }

    @Test
    void countsAsRestWhatOnlyJitters() {
        SwingWindow window = window((t, cell) -> swing(t, 0.6) + new double[] {0.4, -0.2, -0.2}[t % 3], NEVER);
        assertTrue(window.bends()[MIDDLE]);
        assertTrue(rest(window) <= 0.16, () -> rest(window) + " px");
    }

    @Test
    void takesAwayWhatAPlaceAlwaysShows() {
        SwingWindow window = window((t, cell) -> swing(t, 0.6) + 0.25, NEVER);
        assertTrue(window.bends()[MIDDLE]);
        assertEquals(0, rest(window), 0.05);
    }

    @Test
    void leavesOutDrawingsInWhichThePlaceIsCovered() {
        Covered covered = t -> t > START + 12 && t < START + 20 || t < 14;
        SwingWindow window = window((t, cell) -> covered.at(t) ? (cell % 2 == 0 ? 4 : -4) : swing(t, 1), covered);
        assertTrue(window.bends()[MIDDLE]);
        assertEquals(0, rest(window), 0.05);
    }

    @Test
    void takesNothingForAWallThatSwingsFar() {
        assertFalse(window((t, cell) -> swing(t, 5), NEVER).bends()[MIDDLE]);
    }

    private static final Covered NEVER = t -> false;

    /** When a place is covered. */
    @FunctionalInterface
    private interface Covered {
        boolean at(int t);
    }

    /** What the flow of a cell shows besides the camera, in work pixels. */
    @FunctionalInterface
    private interface Flow {
        double at(int t, int cell);
    }

    /** Motion of a place that goes to and fro every eight drawings, inside the window only. */
    private static double swing(int t, double px) {
        boolean inside = t >= START && t < START + WarpMeasure.WINDOW;
        return inside ? px * StrictMath.sin((t - START + 0.5) * StrictMath.PI / 4) : 0;
    }

    private static double rest(SwingWindow window) {
        return window.summary(List.of(MIDDLE), SIZE.cellColumns() / 2, SIZE.cellRows() / 2)
                .restPx();
    }

    private static SwingWindow window(Flow flow, Covered covered) {
        List<WarpMeasure.PlaceTrace> pairs = new ArrayList<>();
        for (int t = 0; t < PAIRS; t++) {
            byte[] x = new byte[SIZE.cells()];
            byte[] texture = new byte[SIZE.cells()];
            boolean[] bad = new boolean[SIZE.cells()];
            for (int cell = 0; cell < x.length; cell++) {
                x[cell] = (byte) Math.round(flow.at(t, cell) * UNIT);
                texture[cell] = 40;
                bad[cell] = covered.at(t);
            }
            pairs.add(new WarpMeasure.PlaceTrace(t, t + 1, STILL, x, new byte[x.length], texture, bad));
        }
        return new SwingWindow(SIZE, pairs, START);
    }
}
