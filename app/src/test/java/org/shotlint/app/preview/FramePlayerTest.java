package org.shotlint.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

@Timeout(120)
final class FramePlayerTest {
    private static final int FRAMES = 60;
    private static final long PULSE_NANOS = 16_000_000;

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private interface Scene {
        void play(Transport transport);
    }

    /** The numbers seen in the pictures while playing until {@code wanted} came, the clock going 16 ms on at each pulse. */
    private List<Integer> numbers(Scene scene, int wanted) throws Exception {
        Path clip = folder.resolve("clip.mp4");
        ClipWriter.write(
                new FrameCounter(new Format(320, 180, 24, 1, FRAMES)),
                EncodeSpec.mpeg4WithBFrames().withTone(),
                clip);
        PreviewSource source = PreviewSource.open(clip);
        Watcher watcher = new Watcher(source);
        AtomicLong nanos = new AtomicLong();
        Transport transport = new Transport(source, nanos::get);
        try (FramePlayer player = new FramePlayer(source, transport, 320, 180)) {
            watcher.awaitComplete();
            scene.play(transport);
            long end = System.currentTimeMillis() + 30_000;
            while (watcher.frames().size() < wanted && System.currentTimeMillis() < end) {
                player.pulse();
                nanos.addAndGet(PULSE_NANOS);
                Thread.sleep(2);
            }
        } finally {
            watcher.close();
        }
        assertTrue(watcher.frames().size() >= wanted, "only " + watcher.frames().size() + " frames came");
        return watcher.frames().stream().limit(wanted).map(Watcher::number).toList();
    }

    @Test
    void playsEveryFrameInOrder() throws Exception {
        assertEquals(IntStream.range(0, FRAMES).boxed().toList(), numbers(transport -> transport.forward(), FRAMES));
    }

    @Test
    void playsEveryFrameBackwards() throws Exception {
        List<Integer> numbers = numbers(
                transport -> {
                    transport.goTo(FRAMES - 1);
                    transport.backward();
                },
                FRAMES);
        assertEquals(IntStream.range(0, FRAMES).map(i -> FRAMES - 1 - i).boxed().toList(), numbers);
    }

    @Test
    void repeatsARange() throws Exception {
        List<Integer> numbers = numbers(
                transport -> {
                    transport.loop(Optional.of(new FrameRange(20, 24)));
                    transport.goTo(20);
                    transport.forward();
                },
                10);
        assertEquals(List.of(20, 21, 22, 23, 20, 21, 22, 23, 20, 21), numbers);
    }
}
