package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.time.FrameRate;

class FrameTimesTest {
    private static FrameTimes times(TickRate ticks, FrameRate rate, long... pts) {
        FrameTimes times = new FrameTimes(ticks, rate);
        for (long each : pts) {
            times.add(each);
        }
        return times;
    }

    @Test
    void placesMissingFramesAtTheFirstGapInTime() {
        FrameTimes times = times(new TickRate(1, 24), new FrameRate(24, 1), 10, 11, 12, 15, 16);
        assertEquals(
                Optional.of(new Problem(3, Problem.Kind.DAMAGE, "a.mp4: 5 of 7 promised frames decoded")),
                FramePromise.counted(7).shortfall("a.mp4", times, 291_667, false));
    }

    @Test
    void placesMissingFramesAtTheEndOfAFileThatEndsEarly() {
        FrameTimes times = times(new TickRate(1, 24), new FrameRate(24, 1), 10, 11, 12, 15, 16);
        Optional<Problem> expected = Optional.of(
                new Problem(5, Problem.Kind.DAMAGE, "a.mp4: 5 of 7 promised frames decoded; the file ends early"));
        assertEquals(expected, FramePromise.counted(7).shortfall("a.mp4", times, 291_667, true));
        assertEquals(expected, FramePromise.counted(7).shortfall("a.mp4", times, 900_000, false));
    }

    @Test
    void isContentWithAKeptPromise() {
        FrameTimes times = times(new TickRate(1, 24), new FrameRate(24, 1), 0, 1, 2);
        assertEquals(Optional.empty(), FramePromise.counted(3).shortfall("a.mp4", times, 125_000, false));
        assertEquals(Optional.empty(), FramePromise.nothing().shortfall("a.mp4", times, 0, false));
        assertEquals(
                Optional.of(new Problem(3, Problem.Kind.NOTE, "a.mp4: the file is cut off after its last frame")),
                FramePromise.counted(3).shortfall("a.mp4", times, 125_000, true));
    }

    @Test
    void countsFramesWhoseTimesAreMissingOrGoBack() {
        FrameTimes times =
                times(new TickRate(1, 1000), new FrameRate(25, 1), 100, 140, FrameReader.NO_PTS, 220, 200, 300);
        FrameIndex index = times.index();
        assertEquals(2, times.replaced());
        assertEquals(
                List.of(0L, 40_000L, 80_000L, 120_000L, 160_000L, 200_000L),
                Clips.numbers(0, 6).stream().map(index::timestampMicros).toList());
        assertEquals(1, index.timedFrameAtOrBefore(2));
        assertEquals(3, index.timedFrameAtOrBefore(4));
    }

    @Test
    void roundedTicksAreNoVariableRate() {
        FrameRate film = new FrameRate(24, 1);
        assertFalse(times(new TickRate(1, 1000), film, 0, 42, 83, 125, 167, 208).variable());
        assertTrue(times(new TickRate(1, 1000), film, 0, 42, 83, 167, 208).variable());
        assertFalse(times(new TickRate(1, 1000), film, 0, 42).variable());
    }
}
