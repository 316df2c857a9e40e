package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameRatesTest {
    @ParameterizedTest
    @CsvSource({
        "24, 24/1",
        "23.976, 24000/1001",
        "23.98, 24000/1001",
        "29.97, 30000/1001",
        "59.94, 60000/1001",
        "24000/1001, 24000/1001",
        "12.5, 25/2",
        "30.0, 30/1"
    })
    void readsRatesAsPeopleWriteThem(String text, String rate) {
        assertEquals(rate, FrameRates.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "-24", "24/0", "0", "1e3", "24fps"})
    void refusesWhatIsNoRate(String text) {
        assertThrows(IllegalArgumentException.class, () -> FrameRates.parse(text));
    }
}
