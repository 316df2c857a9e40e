package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;

class SeekTest {
    private static final int FRAMES = 260;
    private static final int SEEKS = 200;
    private final Path folder;

    SeekTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("constant rate", "clip.mp4", EncodeSpec.h264()),
                Arguments.of("long GOP", "clip.mp4", EncodeSpec.h264LongGop()),
                Arguments.of(
                        "variable rate",
                        "clip.mp4",
                        EncodeSpec.h264().withTimestampsMicros(TimingTest.unevenTimes(FRAMES))),
                Arguments.of(
                        "variable rate in WebM",
                        "clip.webm",
                        EncodeSpec.of(Codec.VP9).withTimestampsMicros(TimingTest.unevenTimes(FRAMES))),
                Arguments.of("B-frames", "clip.mp4", EncodeSpec.mpeg4WithBFrames()),
                Arguments.of("B-frames in Matroska", "clip.mkv", EncodeSpec.mpeg4WithBFrames()),
                Arguments.of("B-frames in AVI", "clip.avi", EncodeSpec.mpeg4WithBFrames()),
                Arguments.of(
                        "B-frames in a transport stream",
                        "clip.ts",
                        EncodeSpec.of(Codec.MPEG2).withGop(12, 2)),
                Arguments.of(
                        "B-frames in a program stream",
                        "clip.mpg",
                        EncodeSpec.of(Codec.MPEG2).withGop(12, 2)),
                Arguments.of("sound", "clip.mp4", EncodeSpec.h264().withTone()),
                Arguments.of(
                        "sound and B-frames",
                        "clip.mp4",
                        EncodeSpec.mpeg4WithBFrames().withTone()),
                Arguments.of(
                        "edit list", "clip.mp4", EncodeSpec.mpeg4WithBFrames().startingAtFrame(-7)),
                Arguments.of(
                        "edit list and sound",
                        "clip.mp4",
                        EncodeSpec.h264().withTone().startingAtFrame(-11)),
                Arguments.of("late start", "clip.mp4", EncodeSpec.h264().startingAtFrame(30)),
                Arguments.of("I-frames only", "clip.mov", EncodeSpec.of(Codec.PRORES)),
                Arguments.of(
                        "pictures", "clip.%04d.png", EncodeSpec.of(Codec.PNG).numberedFrom(900)),
                Arguments.of("GIF", "clip.gif", EncodeSpec.of(Codec.GIF)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void findsTheSamePicturesAsReadingInOrder(String kind, String name, EncodeSpec spec) throws Exception {
        Path file = Clips.write(new CounterClip(96, 64, FRAMES), spec, folder.resolve(name));
        List<Long> digests = new ArrayList<>();
        FrameIndex index;
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            while (reader.read(buffer)) {
                digests.add(digest(buffer));
            }
            index = reader.index();
        }
        assertTrue(index.size() >= FRAMES - 11, kind + ": only " + index.size() + " frames");
        Random random = new Random(20260101);
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            for (int i = 0; i < SEEKS; i++) {
                int frame = random.nextInt(index.size());
                reader.readAt(index, frame, buffer);
                assertEquals(digests.get(frame), digest(buffer), kind + ": seek " + i + " to frame " + frame);
                assertEquals(frame, buffer.frame());
                assertEquals(index.timestampMicros(frame), buffer.timestampMicros());
            }
        }
    }

    private static long digest(FrameBuffer buffer) {
        CRC32 digest = new CRC32();
        digest.update(buffer.pixels());
        return digest.getValue();
    }

    @Test
    void readsOnFromWhereItWasSent() throws Exception {
        Path file = Clips.write(new CounterClip(60), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        FrameIndex index = Clips.read(file).index();
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            reader.readAt(index, 57, buffer);
            assertTrue(reader.read(buffer));
            assertEquals(58, CounterClip.number(buffer));
            assertEquals(58, buffer.frame());
            assertEquals(index.timestampMicros(58), buffer.timestampMicros());
            assertTrue(reader.read(buffer));
            assertFalse(reader.read(buffer));
            reader.readAt(index, 0, buffer);
            assertEquals(0, CounterClip.number(buffer));
        }
    }

    @Test
    void leavesAWayThatIsOvertakenAndFindsFramesAllTheSame() throws Exception {
        Path file = Clips.write(new CounterClip(120), EncodeSpec.h264LongGop(), folder.resolve("clip.mp4"));
        FrameIndex index = Clips.read(file).index();
        Random random = new Random(20260104);
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            for (int i = 0; i < 40; i++) {
                int patience = random.nextInt(12);
                AtomicInteger asked = new AtomicInteger();
                int far = random.nextInt(120);
                boolean reached = reader.readAt(index, far, buffer, () -> asked.incrementAndGet() > patience);
                assertTrue(asked.get() <= patience + 1, "went on for " + asked.get() + " frames");
                if (reached) {
                    assertEquals(far, CounterClip.number(buffer), "way " + i);
                }
                int next = random.nextInt(120);
                reader.readAt(index, next, buffer);
                assertEquals(next, CounterClip.number(buffer), "after way " + i);
            }
        }
    }

    @Test
    void goesOnFromWhereAWayWasLeft() throws Exception {
        Path file = Clips.write(new CounterClip(120), EncodeSpec.h264LongGop(), folder.resolve("clip.mp4"));
        FrameIndex index = Clips.read(file).index();
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            AtomicInteger asked = new AtomicInteger();
            assertFalse(reader.readAt(index, 119, buffer, () -> asked.incrementAndGet() > 60));
            asked.set(0);
            assertTrue(reader.readAt(index, 100, buffer, () -> asked.incrementAndGet() > 60));
            assertEquals(100, CounterClip.number(buffer));
        }
    }

    @Test
    void refusesFramesThatAreNotThere() throws Exception {
        Path file = Clips.write(new CounterClip(5), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        FrameIndex index = Clips.read(file).index();
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            assertThrows(IllegalArgumentException.class, () -> reader.readAt(index, 5, buffer));
            assertThrows(IllegalArgumentException.class, () -> reader.readAt(index, -1, buffer));
        }
    }

    @Test
    void findsTheFrameShownAtATime() throws Exception {
        Path file = Clips.write(new CounterClip(10), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        FrameIndex index = Clips.read(file).index();
        assertEquals(0, index.frameAt(-5));
        assertEquals(2, index.frameAt(index.timestampMicros(2)));
        assertEquals(2, index.frameAt(index.timestampMicros(3) - 1));
        assertEquals(9, index.frameAt(99_000_000));
    }
}
