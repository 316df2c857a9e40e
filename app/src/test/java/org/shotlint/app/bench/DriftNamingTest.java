package org.shotlint.app.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DriftNamingTest {
    @Test
    void asksForTheColourThatWasChanged() {
        DriftCases.Case top = oneOf("colour-top", "mila");
        assertTrue(DriftNaming.names(top, "mila: a colour is #d0602f, on the sheet #c9423b, Delta E 11.0"));
        assertTrue(DriftNaming.names(top, "mila: a colour is #d0602f, at the shot's start #c9423b, Delta E 4.0"));
        assertFalse(DriftNaming.names(top, "mila: a colour is #d0602f, on the sheet #354d74, Delta E 11.0"));
        assertFalse(DriftNaming.names(top, "mila: the line is #40261f, on the sheet #c9423b, Delta E 8.0"));
    }

    @Test
    void asksForTheLengthThatWasChanged() {
        DriftCases.Case head = oneOf("build-head", "bruno");
        assertTrue(DriftNaming.names(head, "bruno: head to head and body is 0.401, on the sheet 0.356 (+13 %)"));
        assertFalse(DriftNaming.names(head, "bruno: legs to height is 0.421, on the sheet 0.386 (+9 %)"));
    }

    @Test
    void asksForTheColourOfThePart() {
        DriftCases.Case tail = oneOf("part", "mila");
        assertTrue(DriftNaming.names(tail, "mila: there is 60 % less of #7a3b1f than on the sheet"));
        assertFalse(DriftNaming.names(tail, "mila: there is 60 % less of #354d74 than on the sheet"));
        assertFalse(DriftNaming.names(tail, "mila: a colour is #305020, on the sheet #7a3b1f, Delta E 9.0"));
    }

    private static DriftCases.Case oneOf(String property, String character) {
        return DriftCases.all().stream()
                .filter(one ->
                        one.property().equals(property) && one.character().equals(character))
                .findFirst()
                .orElseThrow();
    }
}
