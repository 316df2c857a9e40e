package org.shotlint.samples.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ExposureTest {

    private static List<Double> moments(Exposure exposure, int frames) {
        return IntStream.range(0, frames).mapToObj(exposure::momentAt).toList();
    }

    @Test
    void threesShowEachDrawingForThreeFrames() {
        assertEquals(List.of(0.0, 0.0, 0.0, 3.0, 3.0, 3.0, 6.0), moments(Exposure.threes(), 7));
    }

    @Test
    void cycleComesBackAfterItsPeriod() {
        assertEquals(List.of(0.0, 0.0, 2.0, 2.0, 0.0, 0.0, 2.0), moments(new Cycle(4, 2), 7));
    }

    @Test
    void holdRestsOnOneMomentAndGoesOnFromIt() {
        Hold hold = new Hold(10, 20, 4);
        assertEquals(
                List.of(8.0),
                IntStream.range(10, 21).mapToObj(hold::momentAt).distinct().toList());
        assertEquals(12.0, hold.momentAt(26));
        double last = -1;
        for (int frame = 0; frame < 40; frame++) {
            assertTrue(hold.momentAt(frame) >= last, "goes back at frame " + frame);
            assertTrue(hold.momentAt(frame) - last <= 1 + 1e-9, "skips at frame " + frame);
            last = hold.momentAt(frame);
        }
    }

    @Test
    void driftingCadenceStartsOnOnesAndEndsOnLongerExposures() {
        DriftingCadence drifting = new DriftingCadence(60, 4);
        assertEquals(List.of(0.0, 1.0), moments(drifting, 2));
        assertTrue(
                IntStream.range(40, 60).mapToObj(drifting::momentAt).distinct().count() <= 8);
    }

    @Test
    void refusesAHoldThatBeginsBeforeItsEase() {
        assertThrows(IllegalArgumentException.class, () -> new Hold(3, 20, 4));
    }
}
