package org.shotlint.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {
    @Test
    void unitesToTheSmallestBoxAroundBoth() {
        assertEquals(new Box(1, 2, 19, 28), new Box(1, 10, 4, 20).union(new Box(15, 2, 5, 5)));
    }

    @Test
    void sharesWhatLiesInBoth() {
        assertEquals(6, new Box(0, 0, 10, 10).intersectionArea(new Box(8, 7, 10, 10)));
    }

    @Test
    void sharesNothingWithABoxThatOnlyTouches() {
        assertEquals(0, new Box(0, 0, 10, 10).intersectionArea(new Box(10, 0, 5, 5)));
    }

    @Test
    void overlapsItselfWholly() {
        assertEquals(1.0, new Box(3, 4, 5, 6).overlap(new Box(3, 4, 5, 6)));
    }

    @Test
    void overlapsByIntersectionOverUnion() {
        assertEquals(1 / 3.0, new Box(0, 0, 10, 10).overlap(new Box(5, 0, 10, 10)), 1e-12);
    }

    @Test
    void hasAnAreaBeyondTheRangeOfInt() {
        assertEquals(10_000_000_000L, new Box(0, 0, 100_000, 100_000).area());
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "-3, 5"})
    void refusesToHaveNoArea(int width, int height) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, width, height));
        assertEquals("box " + width + " x " + height + " has no area", thrown.getMessage());
    }
}
