package org.shotlint.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final List<Palette> STEADY = List.of(palette(0, 8, 2), palette(1, 8, 2), palette(2, 8, 2));

    @Test
    void isApartByTheShareThatTheOthersDoNotHave() {
        assertEquals(0, Palette.apart(STEADY, STEADY), 1e-6);
        assertEquals(0.5, Palette.apart(STEADY, List.of(palette(9, 3, 7), palette(10, 3, 7))), 1e-6);
    }

    @Test
    void countsLessApartWhatChangesOnItsOwn() {
        List<Palette> restless = List.of(palette(9, 1, 9), palette(10, 5, 5));
        assertEquals(0.5 - 0.2 / 2, Palette.apart(STEADY, restless), 1e-6);
        assertEquals(0.5 - 0.2 / 2, Palette.apart(restless, STEADY), 1e-6);
    }

    @Test
    void refusesToBeOfNoColours() {
        assertThrows(IllegalArgumentException.class, () -> palette(3, 0, 0));
    }

    private static Palette palette(int frame, float... shares) {
        return new Palette(frame, shares);
    }
}
