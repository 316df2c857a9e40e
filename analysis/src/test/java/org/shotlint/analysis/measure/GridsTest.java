package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridsTest {
    private static final float[] SPOT = {
        0, 0, 0, 0,
        0, 9, 0, 0,
        0, 0, 0, 0
    };

    @Test
    void averagesOverTheSquareAndClipsAtTheEdge() {
        float[] expected = {
            2.25f, 1.5f, 1.5f, 0,
            1.5f, 1, 1, 0,
            2.25f, 1.5f, 1.5f, 0
        };
        assertArrayEquals(expected, Grids.boxMean(SPOT, 4, 1), 1e-6f);
    }

    @Test
    void leavesAFlatGridAsItIs() {
        float[] flat = {3, 3, 3, 3, 3, 3};
        assertArrayEquals(flat, Grids.boxMean(flat, 3, 2), 1e-6f);
    }

    @Test
    void spreadsTheMaximumOverTheSquare() {
        float[] expected = {
            9, 9, 9, 0,
            9, 9, 9, 0,
            9, 9, 9, 0
        };
        assertArrayEquals(expected, Grids.boxMax(SPOT, 4, 1));
    }

    @Test
    void leavesItsInputAlone() {
        float[] values = SPOT.clone();
        Grids.boxMax(values, 4, 2);
        Grids.boxMean(values, 4, 2);
        assertArrayEquals(SPOT, values);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 3", "0.9, 5", "1, 5"})
    void takesTheQuantileOfTheFirstNumbersOnly(double quantile, double value) {
        assertEquals(value, Grids.quantile(new double[] {5, 3, 1, 4, 2, 99, -99}, 5, quantile));
    }

    @Test
    void givesZeroForTheQuantileOfNothing() {
        assertEquals(0, Grids.quantile(new double[4], 0, 0.5));
    }

    @Test
    void takesTheUpperMedianOfAnEvenCount() {
        assertEquals(3, Grids.median(new float[] {4, 1, 3, 2}));
    }
}
