package org.shotlint.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameRangeTest {
    @Test
    void endsBeforeItsEndFrame() {
        FrameRange range = new FrameRange(10, 12);
        assertEquals(
                List.of(false, true, true, false),
                Stream.of(9, 10, 11, 12).map(range::contains).toList());
    }

    @Test
    void countsItsFrames() {
        assertEquals(2, new FrameRange(10, 12).length());
    }

    @Test
    void mayBeEmpty() {
        assertEquals(0, new FrameRange(5, 5).length());
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void refusesWhatIsNoRange(int start, int end) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new FrameRange(start, end));
        assertEquals("frame range [" + start + ", " + end + ") is not within 0 <= start <= end", thrown.getMessage());
    }

    @Test
    void doesNotOverlapTheRangeThatBeginsAtItsEnd() {
        assertFalse(new FrameRange(0, 5).overlaps(new FrameRange(5, 9)));
    }

    @Test
    void overlapsARangeThatSharesOneFrame() {
        assertTrue(new FrameRange(0, 5).overlaps(new FrameRange(4, 9)));
    }

    @Test
    void neverWidensBelowFrame0() {
        assertEquals(new FrameRange(0, 8), new FrameRange(2, 5).widened(3));
    }

    @ParameterizedTest
    @CsvSource({"2, 8, 4, 8", "6, 20, 6, 10", "0, 2, 4, 4", "15, 20, 10, 10", "4, 10, 4, 10"})
    void isClampedToItsBounds(int start, int end, int clampedStart, int clampedEnd) {
        assertEquals(
                new FrameRange(clampedStart, clampedEnd), new FrameRange(start, end).clampedTo(new FrameRange(4, 10)));
    }

    @Test
    void sortsByStartThenByEnd() {
        List<FrameRange> sorted = Stream.of(new FrameRange(3, 4), new FrameRange(0, 9), new FrameRange(0, 2))
                .sorted()
                .toList();
        assertEquals(List.of(new FrameRange(0, 2), new FrameRange(0, 9), new FrameRange(3, 4)), sorted);
    }
}
