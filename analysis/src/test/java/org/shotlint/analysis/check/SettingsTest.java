package org.shotlint.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.finding.Severity;

class SettingsTest {
    private static final Param JUMP = new Param("jump", "steps", 2, 1, 10, "meaning", "why");
    private static final CheckDescription SKIP =
            new CheckDescription("skip", CheckDescription.Family.MOTION, Severity.WARNING, "Skips.", 20, List.of(JUMP));

    @Test
    void startsFromTheDefaults() {
        assertEquals(2, Settings.of(List.of(SKIP), Map.of()).value("skip", JUMP));
    }

    @Test
    void laysOverridesOverTheDefaults() {
        assertEquals(
                Map.of("skip.jump", 3.5),
                Settings.of(List.of(SKIP), Map.of("skip.jump", 3.5)).values());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 11, Double.NaN})
    void refusesAValueOutsideItsRange(double value) {
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> Settings.of(List.of(SKIP), Map.of("skip.jump", value)));
        assertEquals("skip.jump = " + value + " is outside 1.0 to 10.0", thrown.getMessage());
    }

    @Test
    void namesTheParameterThatNoCheckHas() {
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> Settings.of(List.of(SKIP), Map.of("skip.leap", 1.0)));
        assertEquals("no check has a parameter called skip.leap", thrown.getMessage());
    }

    @Test
    void refusesToReadWhatACheckDidNotDeclare() {
        Settings settings = Settings.of(List.of(), Map.of());
        var thrown = assertThrows(IllegalArgumentException.class, () -> settings.value("skip", JUMP));
        assertEquals("skip declares no parameter jump", thrown.getMessage());
    }

    @Test
    void cannotBeChangedThroughItsValues() {
        Settings settings = Settings.of(List.of(SKIP), Map.of());
        assertThrows(
                UnsupportedOperationException.class, () -> settings.values().put("skip.jump", 9.0));
    }
}
