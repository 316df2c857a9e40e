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

    @Test
    void takesWhatThreeQuartersOfAllDrawingsShowForThroughout() {
        double[] most =
                IntStream.range(0, 24).mapToDouble(i -> i % 5 == 0 ? 0 : 0.6).toArray();
        double[] half =
                IntStream.range(0, 24).mapToDouble(i -> i % 2 == 0 ? 0 : 0.9).toArray();
        assertEquals(0.6, LastingChange.throughout(most, 0.5).orElseThrow().departed(), 1e-9);
        assertEquals(Optional.empty(), LastingChange.throughout(half, 0.5));
        assertEquals(Optional.empty(), LastingChange.throughout(new double[] {1, 1, 1, 1, 1, 1, 1, 1}, 0.5));
    }
}
