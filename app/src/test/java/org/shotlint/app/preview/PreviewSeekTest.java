package org.shotlint.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

@Timeout(120)
final class PreviewSeekTest {
    private static final int FRAMES = 100;
    private static final int SEEKS = 34;
    private static final long SEED = 20260103;
    /** Small enough that frames are dropped and decoded again. */
    private static final long CACHE_BYTES = 20L * 4 * 320 * 180;

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private static List<Long> unevenTimes() {
        List<Long> times = new ArrayList<>();
        long micros = 0;
        for (int i = 0; i < FRAMES; i++) {
            times.add(micros);
            micros += i % 7 == 3 ? 125_000 : i % 3 == 0 ? 41_000 : 33_000;
        }
        return times;
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("constant rate", EncodeSpec.h264(), 0),
                Arguments.of("variable rate", EncodeSpec.h264().withTimestampsMicros(unevenTimes()), 0),
                Arguments.of("B-frames", EncodeSpec.mpeg4WithBFrames(), 0),
                Arguments.of("long GOP", EncodeSpec.h264LongGop(), 0),
                Arguments.of("sound", EncodeSpec.h264().withTone(), 0),
                Arguments.of("edit list", EncodeSpec.mpeg4WithBFrames().startingAtFrame(-7), 7));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void showsTheFrameThatWasAskedFor(String kind, EncodeSpec spec, int firstNumber) throws Exception {
        Path clip = folder.resolve("clip.mp4");
        ClipWriter.write(new FrameCounter(new Format(320, 180, 24, 1, FRAMES)), spec, clip);
        PreviewSource source = PreviewSource.open(ClipSource.of(clip), CACHE_BYTES);
        Watcher watcher = new Watcher(source);
        try {
            // The first seeks are asked for before the clip is known to its end.
            Random random = new Random(SEED);
            for (int seek = 0; seek < SEEKS; seek++) {
                int frame = random.nextInt(FRAMES - firstNumber);
                PreviewFrame shown = watcher.show(frame, 320, 180);
                String what = kind + ": seek " + seek + " to " + frame + ", seed " + SEED;
                assertEquals(frame, shown.frame(), what);
                assertEquals(frame + firstNumber, Watcher.number(shown), what);
            }
            assertTrue(source.peakCacheBytes() <= CACHE_BYTES, "kept " + source.peakCacheBytes() + " bytes");
            assertTrue(source.peakCacheBytes() > CACHE_BYTES / 2, "kept only " + source.peakCacheBytes() + " bytes");
        } finally {
            watcher.close();
        }
    }
}
