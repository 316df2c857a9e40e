package org.shotlint.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {
    @ParameterizedTest
    @CsvSource({"NaN, 1.0", "1.0, NaN", "Infinity, 1.0", "1.0, -Infinity"})
    void refusesNumbersThatAreNotFinite(double value, double threshold) {
        var thrown =
                assertThrows(IllegalArgumentException.class, () -> new Measurement("jump", "levels", value, threshold));
        assertEquals("measurement jump is not finite: " + value + " / " + threshold, thrown.getMessage());
    }
}
