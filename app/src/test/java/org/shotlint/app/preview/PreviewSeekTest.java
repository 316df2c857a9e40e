package org.shotlint.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

/** The frame shown is the one that was asked for: 20 seeks in each kind of clip, or as many as {@code -Dshotlint.seeks} says. */
@Timeout(600)
final class PreviewSeekTest {
    private static final int FRAMES = 100;
    private static final int SEEKS = Integer.getInteger("shotlint.seeks", 20);
    private static final long SEED = 20260103;
    private static final FrameSource USUAL = new FrameCounter(new Format(320, 180, 24, 1, FRAMES));
    /** Frames that are kept: so few that frames are dropped and decoded again. */
    private static final int CACHE_FRAMES = 12;

    /** One kind of clip: how it is drawn and written, the number in its first frame, and how far it is turned when shown. */
    private record Kind(FrameSource pictures, String file, EncodeSpec spec, int firstNumber, int turned) {
        static Kind of(EncodeSpec spec) {
            return new Kind(USUAL, "clip.mp4", spec, 0, spec.geometry().rotationDegrees());
        }
    }

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    /** Pictures brought to an odd width and height. */
    private record OddSize(FrameSource pictures) implements FrameSource {
        @Override
        public int width() {
            return 357;
        }

        @Override
        public int height() {
            return 201;
        }

        @Override
        public int frameCount() {
            return pictures.frameCount();
        }

        @Override
        public int rateNumerator() {
            return pictures.rateNumerator();
        }

        @Override
        public int rateDenominator() {
            return pictures.rateDenominator();
        }

        @Override
        public void draw(int frame, BufferedImage target) {
            BufferedImage drawn = new BufferedImage(pictures.width(), pictures.height(), BufferedImage.TYPE_3BYTE_BGR);
            pictures.draw(frame, drawn);
            Graphics2D pen = target.createGraphics();
            pen.drawImage(drawn, 0, 0, width(), height(), null);
            pen.dispose();
        }
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
        EncodeSpec bFrames = EncodeSpec.mpeg4WithBFrames();
        return Stream.of(
                Arguments.of("constant rate", Kind.of(EncodeSpec.h264())),
                Arguments.of("variable rate", Kind.of(EncodeSpec.h264().withTimestampsMicros(unevenTimes()))),
                Arguments.of("B-frames", Kind.of(bFrames)),
                Arguments.of("long GOP", Kind.of(EncodeSpec.h264LongGop())),
                Arguments.of("sound", Kind.of(EncodeSpec.h264().withTone())),
                Arguments.of("B-frames and sound", Kind.of(bFrames.withTone())),
                Arguments.of("edit list", new Kind(USUAL, "clip.mp4", bFrames.startingAtFrame(-7), 7, 0)),
                Arguments.of("turned right", Kind.of(EncodeSpec.h264().rotated(90))),
                Arguments.of("turned left", Kind.of(bFrames.rotated(270))),
                Arguments.of("odd size", new Kind(new OddSize(USUAL), "clip.mkv", EncodeSpec.of(Codec.FFV1), 0, 0)),
                Arguments.of(
                        "odd size, long GOP",
                        new Kind(
                                new OddSize(USUAL),
                                "clip.webm",
                                EncodeSpec.of(Codec.VP9).withGop(250, 0),
                                0,
                                0)),
                Arguments.of(
                        "pixels that are not square", Kind.of(EncodeSpec.h264().withPixelAspect(2, 1))),
                Arguments.of("I-frames only", new Kind(USUAL, "clip.mov", EncodeSpec.of(Codec.PRORES), 0, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void showsTheFrameThatWasAskedFor(String name, Kind kind) throws Exception {
        Path clip = folder.resolve(kind.file());
        ClipWriter.write(kind.pictures(), kind.spec(), clip);
        int view = 640;
        long cacheBytes = CACHE_FRAMES * 4L * view * view;
        PreviewSource source = PreviewSource.open(ClipSource.of(clip), cacheBytes);
        Watcher watcher = new Watcher(source);
        try {
            // The first seeks are asked for before the clip is known to its end.
            Random random = new Random(SEED);
            int frames = FRAMES - kind.firstNumber();
            int frame = 0;
            for (int seek = 0; seek < SEEKS; seek++) {
                // Every fourth is a step, as people take them.
                frame = seek % 4 == 3
                        ? Math.floorMod(frame + (random.nextBoolean() ? 1 : -1), frames)
                        : random.nextInt(frames);
                PreviewFrame shown = watcher.show(frame, view, view);
                String what = name + ": seek " + seek + " to " + frame + ", seed " + SEED;
                assertEquals(frame, shown.frame(), what);
                assertEquals(frame + kind.firstNumber(), number(shown, kind.turned()), what);
            }
            assertTrue(source.peakCacheBytes() <= cacheBytes, "kept " + source.peakCacheBytes() + " bytes");
            assertTrue(source.peakCacheBytes() > cacheBytes / 8, "kept only " + source.peakCacheBytes() + " bytes");
        } finally {
            watcher.close();
        }
    }

    private static int number(PreviewFrame shown, int turned) {
        BufferedImage picture = Watcher.picture(shown);
        boolean upright = turned % 180 == 0;
        int width = upright ? picture.getWidth() : picture.getHeight();
        int height = upright ? picture.getHeight() : picture.getWidth();
        BufferedImage back = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = back.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.toRadians(-turned));
        pen.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return FrameCounter.read(back);
    }
}
