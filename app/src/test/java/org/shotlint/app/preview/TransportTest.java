package org.shotlint.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.time.FrameRange;

final class TransportTest {
    private static final long FRAME_NANOS = 40_000_000;

    private long nanos;
    private int known = 100;
    private boolean complete = true;
    private final Transport transport = new Transport(new EvenTimeline(), () -> nanos);

    /** Frames of 40 ms. */
    private final class EvenTimeline implements Timeline {
        @Override
        public int knownFrames() {
            return known;
        }

        @Override
        public boolean complete() {
            return complete;
        }

        @Override
        public long timestampMicros(int frame) {
            return frame * FRAME_NANOS / 1000;
        }

        @Override
        public int frameAt(long timestampMicros) {
            return (int) Math.max(0, Math.min(known - 1, Math.floorDiv(timestampMicros * 1000, FRAME_NANOS)));
        }
    }

    /** The frames that come when asked every 10 ms, until so much time is over. */
    private List<Integer> play(long millis) {
        List<Integer> frames = new ArrayList<>();
        for (long past = 0; past <= millis; past += 10) {
            transport.due().ifPresent(frames::add);
            nanos += 10_000_000;
        }
        return frames;
    }

    @Test
    void givesTheFirstFrameAtOnceAndNoOtherWhileStopped() {
        assertEquals(List.of(0), play(500));
    }

    @Test
    void givesEveryFrameInItsTime() {
        transport.forward();
        assertEquals(List.of(0, 1, 2, 3), play(150));
    }

    @Test
    void doublesTheSpeedUpToEightEitherWay() {
        List<Integer> speeds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            transport.forward();
            speeds.add(transport.speed());
        }
        for (int i = 0; i < 5; i++) {
            transport.backward();
            speeds.add(transport.speed());
        }
        transport.stop();
        speeds.add(transport.speed());
        assertEquals(List.of(1, 2, 4, 8, 8, -1, -2, -4, -8, -8, 0), speeds);
        assertThrows(IllegalArgumentException.class, () -> transport.setSpeed(9));
    }

    @Test
    void leavesFramesOutWhenFast() {
        transport.setSpeed(8);
        play(400);
        assertEquals(80, transport.position());
    }

    @Test
    void playsBackwards() {
        transport.goTo(50);
        transport.backward();
        assertEquals(List.of(50, 49, 48, 47), play(130));
    }

    @Test
    void leavesNoFrameOutAfterADelayAndDoesNotRush() {
        transport.forward();
        play(50);
        nanos += 1_000_000_000;
        assertEquals(List.of(2, 3, 4), play(90));
    }

    @Test
    void stopsAtTheEndAndStartsOver() {
        transport.goTo(98);
        transport.forward();
        assertEquals(List.of(98, 99), play(200));
        assertEquals(0, transport.speed());
        transport.forward();
        assertEquals(List.of(0, 1), play(50));
    }

    @Test
    void waitsWhereTheClipIsNotKnownYet() {
        known = 3;
        complete = false;
        transport.forward();
        assertEquals(List.of(0, 1, 2), play(300));
        assertEquals(1, transport.speed());
        known = 100;
        assertEquals(List.of(3, 4), play(90));
    }

    @Test
    void repeatsARangeBothWays() {
        transport.loop(Optional.of(new FrameRange(10, 13)));
        transport.goTo(10);
        transport.forward();
        assertEquals(List.of(10, 11, 12, 10, 11), play(170));
        transport.backward();
        assertEquals(List.of(10, 12, 11), play(130));
    }

    @Test
    void stepsFromWherePlayWas() {
        transport.forward();
        play(90);
        transport.step(-1);
        assertEquals(OptionalInt.of(1), transport.due());
        assertEquals(0, transport.speed());
        transport.step(-5);
        assertEquals(0, transport.position());
        transport.step(500);
        assertEquals(99, transport.position());
    }

    @Test
    void comesBackToTheEndWhenItTurnsOutToBeNearer() {
        complete = false;
        transport.goTo(500);
        complete = true;
        assertEquals(OptionalInt.of(99), transport.due());
    }
}
