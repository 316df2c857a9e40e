package org.shotlint.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SilencedTest {
    @ParameterizedTest
    @EnumSource(Silenced.Kind.class)
    void findsAKindByItsWord(Silenced.Kind kind) {
        assertEquals(kind, Silenced.Kind.of(kind.word()));
    }

    @Test
    void refusesAnUnknownWord() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Silenced.Kind.of("whitelist"));
        assertEquals("no reason kind is called whitelist", thrown.getMessage());
    }
}
