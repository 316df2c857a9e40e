package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastingChangeTest {
    @Test
    void findsWhereASlideIsFurthest() {
        double[] off = IntStream.range(0, 24).mapToDouble(i -> i / 10.0).toArray();
        LastingChange change = LastingChange.of(off, 1).orElseThrow();
        assertEquals(19, change.at());
        assertEquals(2.1, change.departed(), 1e-9);
        assertTrue(change.stays(off));
    }

    @Test
    void leavesOutWhatWasPutOn() {
        double[] off = IntStream.range(0, 24).mapToDouble(i -> i < 12 ? 0.1 : 2).toArray();
        assertEquals(Optional.empty(), LastingChange.of(off, 1));
    }

    @Test
    void keepsWhatIsOffThroughoutThoughAStrideMovesIt() {
        double[] off = IntStream.range(0, 24)
                .mapToDouble(i -> 1.8 + 0.9 * Math.sin(i * 0.9))
                .toArray();
        assertTrue(LastingChange.of(off, 1).isPresent());
    }

    @Test
    void leavesOutWhatDoesNotLast() {
        double[] off = IntStream.range(0, 24)
                .mapToDouble(i -> i == 9 || i == 10 ? 3 : 0)
                .toArray();
        assertEquals(Optional.empty(), LastingChange.of(off, 1));
    }
}
