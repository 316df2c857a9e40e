package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;

class GeometryTest {
    private final Path folder;

    GeometryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private FrameBuffer firstFrame(Path file, ReadOptions options) throws VideoReadException {
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), options)) {
            FrameBuffer buffer = reader.newBuffer();
            assertTrue(reader.read(buffer));
            return buffer;
        }
    }

    /** Whether a pixel is of the red area of a counter clip. */
    private static boolean red(FrameBuffer picture, double x, double y) {
        int column = (int) (x * picture.width());
        int row = (int) (y * picture.height());
        return CounterClip.level(picture, column, row, 2) > 150 && CounterClip.level(picture, column, row, 0) < 90;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 160, 96, 0.25, 0.75",
        "90, 96, 160, 0.25, 0.25",
        "180, 160, 96, 0.75, 0.25",
        "270, 96, 160, 0.75, 0.75",
    })
    void turnsPicturesUpright(int degrees, int width, int height, double redX, double redY) throws Exception {
        EncodeSpec spec = EncodeSpec.h264().rotated(degrees).withPixelAspect(4, 3);
        Path file = Clips.write(new CounterClip(3), spec, folder.resolve("clip.mp4"));
        FrameBuffer picture = firstFrame(file, ReadOptions.fullSize());
        assertEquals(width, picture.width());
        assertEquals(height, picture.height());
        assertTrue(red(picture, redX, redY), "the red area is not where it belongs");
        ClipInfo info = Clips.read(file).info();
        assertEquals(degrees, info.rotationDegrees());
        assertEquals(160, info.codedWidth());
        assertEquals(width, info.width());
        assertEquals(width < height ? "3/4" : "4/3", info.pixelAspectNumerator() + "/" + info.pixelAspectDenominator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clip.mp4", "clip.mkv", "clip.ts", "clip.avi"})
    void tellsThePixelAspectAndLeavesThePixels(String name) throws Exception {
        EncodeSpec spec =
                EncodeSpec.of(name.endsWith("ts") ? Codec.MPEG2 : Codec.MPEG4).withPixelAspect(16, 15);
        Clips.Reading reading = Clips.read(Clips.write(new CounterClip(192, 160, 4), spec, folder.resolve(name)));
        double aspect =
                (double) reading.info().pixelAspectNumerator() / reading.info().pixelAspectDenominator();
        assertEquals(192, reading.info().width());
        assertEquals(name.endsWith("ts") ? 4.0 / 3 / (192.0 / 160) : 16.0 / 15, aspect, 0.05);
        assertEquals(Clips.numbers(0, 4), reading.numbers());
    }

    @Test
    void makesPicturesSmallerWithTheirProportions() throws Exception {
        Path file = Clips.write(new CounterClip(640, 360, 2), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        FrameBuffer small = firstFrame(file, ReadOptions.fitting(480, 480));
        assertEquals("480x270", small.width() + "x" + small.height());
        assertTrue(CounterClip.redError(small) <= 3);
        FrameBuffer large = firstFrame(file, ReadOptions.fitting(4000, 4000));
        assertEquals("640x360", large.width() + "x" + large.height());
    }

    @Test
    void fillsABufferOfAnySize() throws Exception {
        Path file = Clips.write(new CounterClip(6), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        FrameBuffer odd = new FrameBuffer(331, 57, PixelLayout.BGR24);
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            for (int frame = 0; frame < 6; frame++) {
                assertTrue(reader.read(odd));
                assertEquals(frame, CounterClip.number(odd));
            }
        }
        assertEquals(331 * 57 * 3, odd.pixels().length);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG_ALPHA", "FFV1_ALPHA", "PRORES_4444", "VP9_ALPHA"})
    void laysTransparencyOverMidGrey(Codec codec) throws Exception {
        String name = codec == Codec.PNG_ALPHA ? "clip.%03d.png" : codec == Codec.PRORES_4444 ? "clip.mov" : "clip.mkv";
        Path file = Clips.write(new CounterClip(2), EncodeSpec.of(codec), folder.resolve(name));
        FrameBuffer picture = firstFrame(file, ReadOptions.fullSize().in(PixelLayout.BGRA));
        assertEquals(0, CounterClip.level(picture, 40, 24, 1), 3);
        assertEquals(64, CounterClip.level(picture, 140, 24, 1), 4);
        assertEquals(255, CounterClip.level(picture, 140, 24, 3));
        assertTrue(Clips.read(file).info().picture().alpha());
    }

    @ParameterizedTest
    @EnumSource(PixelLayout.class)
    void deliversTheLayoutAskedFor(PixelLayout layout) throws Exception {
        Path file = Clips.write(new CounterClip(2), EncodeSpec.of(Codec.FFV1_RGB), folder.resolve("clip.mkv"));
        FrameBuffer picture = firstFrame(file, ReadOptions.fullSize().in(layout));
        assertEquals(layout, picture.layout());
        assertEquals(0, CounterClip.redError(picture));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 1", "1, 200", "17, 33"})
    void readsTheSmallestPictures(int width, int height) throws Exception {
        Path file =
                Clips.write(new CounterClip(width, height, 5), EncodeSpec.of(Codec.PNG), folder.resolve("clip.%d.png"));
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer picture = reader.newBuffer();
            int frames = 0;
            while (reader.read(picture)) {
                frames++;
            }
            assertEquals(5, frames);
            assertEquals(width + "x" + height, picture.width() + "x" + picture.height());
        }
    }
}
