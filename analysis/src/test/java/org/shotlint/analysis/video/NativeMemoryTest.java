package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;

class NativeMemoryTest {
    private static final Path STATUS = Path.of("/proc/self/status");
    private final Path folder;

    NativeMemoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static long residentMegabytes() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void staysFlatWhenManyClipsAreReadOrRefused() throws Exception {
        assumeTrue(Files.isReadable(STATUS), "resident memory is not known on this system");
        Path good = Clips.write(
                new CounterClip(1280, 720, 2), EncodeSpec.h264().rotated(90).withTone(), folder.resolve("good.mp4"));
        Path sound = Clips.write(new CounterClip(24), EncodeSpec.audioOnly(), folder.resolve("sound.mp4"));
        Path pictures =
                Clips.write(new CounterClip(640, 360, 1), EncodeSpec.of(Codec.PNG_ALPHA), folder.resolve("a.%04d.png"));
        long before = 0;
        for (int round = 0; round < 60; round++) {
            assertEquals(2, Clips.read(good).numbers().size());
            assertEquals(1, Clips.read(pictures).numbers().size());
            assertThrows(VideoReadException.class, () -> Clips.read(sound));
            if (round == 20) {
                before = residentMegabytes();
            }
        }
        long grown = residentMegabytes() - before;
        assertTrue(grown < 100, "resident memory grew by " + grown + " MB in 40 rounds");
        assertEquals(0, FrameReader.liveCount());
    }

    @Test
    void staysFlatWithinALongClip() throws Exception {
        assumeTrue(Files.isReadable(STATUS), "resident memory is not known on this system");
        Path file = Clips.write(new CounterClip(320, 180, 900), EncodeSpec.h264LongGop(), folder.resolve("long.mp4"));
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            long before = 0;
            for (int frame = 0; frame < 900; frame++) {
                assertTrue(reader.read(buffer));
                if (frame == 200) {
                    before = residentMegabytes();
                }
            }
            long grown = residentMegabytes() - before;
            assertTrue(grown < 60, "resident memory grew by " + grown + " MB in 700 frames");
        }
    }

    @Test
    void givesTheSamePicturesWithTwoDecoderThreads() throws Exception {
        Path file = Clips.write(new CounterClip(60), EncodeSpec.mpeg4WithBFrames(), folder.resolve("clip.mp4"));
        ReadOptions two = new ReadOptions(4000, 4000, PixelLayout.BGR24, 2);
        try (FrameReader single = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize());
                FrameReader threaded = FrameReader.open(ClipSource.of(file), two)) {
            assertEquals(2, FrameReader.liveCount());
            FrameBuffer one = single.newBuffer();
            FrameBuffer other = threaded.newBuffer();
            while (single.read(one)) {
                assertTrue(threaded.read(other));
                assertArrayEquals(one.pixels(), other.pixels());
            }
        }
        assertEquals(0, FrameReader.liveCount());
    }

    @Test
    void refusesToReadOnceClosed() throws Exception {
        Path file = Clips.write(new CounterClip(2), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize());
        FrameBuffer buffer = reader.newBuffer();
        reader.close();
        reader.close();
        assertThrows(IllegalStateException.class, () -> reader.read(buffer));
        assertEquals(0, FrameReader.liveCount());
    }
}
