package org.shotlint.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.9, 10.1, Double.NaN})
    void refusesADefaultOutsideItsRange(double value) {
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> new Param("jump", "steps", value, 1, 10, "meaning", "why"));
        assertEquals("jump: default " + value + " is not in [1.0, 10.0]", thrown.getMessage());
    }
}
