package org.shotlint.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameRateTest {
    @ParameterizedTest
    @CsvSource({"24000, 1001, 24", "30000, 1001, 30", "25, 1, 25", "60000, 1001, 60", "8, 1, 8", "1, 4, 1"})
    void hasAWholeNumberOfFramesInATimecodeSecond(int numerator, int denominator, int nominal) {
        assertEquals(nominal, new FrameRate(numerator, denominator).nominalFramesPerSecond());
    }

    @Test
    void isTheExactFraction() {
        assertEquals(24000 / 1001.0, new FrameRate(24000, 1001).framesPerSecond());
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, 12", "0.01, 3, 3", "2, 1, 48"})
    void countsFramesInATime(double seconds, int atLeast, int frames) {
        assertEquals(frames, new FrameRate(24, 1).framesIn(seconds, atLeast));
    }

    @Test
    void readsAsAFraction() {
        assertEquals("24000/1001", new FrameRate(24000, 1001).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "24, 0", "-24, 1"})
    void refusesWhatIsNoPositiveFraction(int numerator, int denominator) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new FrameRate(numerator, denominator));
        assertEquals(
                "frame rate " + numerator + "/" + denominator + " is not a positive fraction", thrown.getMessage());
    }
}
