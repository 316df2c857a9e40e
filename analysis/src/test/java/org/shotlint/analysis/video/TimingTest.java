package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.encode.Scan;

class TimingTest {
    private final Path folder;

    TimingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    /** Times of a variable rate: 30, 60 and 100 ms in turn. */
    static List<Long> unevenTimes(int frames) {
        List<Long> times = new ArrayList<>();
        long micros = 0;
        for (int frame = 0; frame < frames; frame++) {
            times.add(micros);
            micros += List.of(30_000L, 60_000L, 100_000L).get(frame % 3);
        }
        return times;
    }

    @ParameterizedTest
    @CsvSource({"H264, clip.mp4", "H264, clip.mov", "VP9, clip.webm", "H264, clip.mkv"})
    void tellsTheExactTimesOfAVariableRate(Codec codec, String name) throws Exception {
        List<Long> times = unevenTimes(40);
        Path file = Clips.write(
                new CounterClip(40), EncodeSpec.of(codec).withTimestampsMicros(times), folder.resolve(name));
        Clips.Reading reading = Clips.read(file);
        assertEquals(Clips.numbers(0, 40), reading.numbers());
        assertEquals(times, reading.timestampsMicros());
        assertTrue(reading.variable());
        assertEquals(List.of(), reading.damage());
    }

    @ParameterizedTest
    @CsvSource({"24, 1", "24000, 1001", "25, 1", "30000, 1001", "60, 1", "12, 1"})
    void tellsTheExactRateAndTimes(int numerator, int denominator) throws Exception {
        CounterClip clip = new CounterClip(160, 96, 25, numerator, denominator);
        Clips.Reading reading = Clips.read(Clips.write(clip, EncodeSpec.h264(), folder.resolve("clip.mp4")));
        assertEquals(new FrameRate(numerator, denominator), reading.info().frameRate());
        assertFalse(reading.info().rateAssumed());
        assertFalse(reading.variable());
        assertEquals(
                LongStream.range(0, 25)
                        .map(frame -> Math.round(frame * 1e6 * denominator / numerator))
                        .boxed()
                        .toList(),
                reading.timestampsMicros());
    }

    @ParameterizedTest
    @CsvSource({"MPEG4, clip.mp4", "MPEG4, clip.avi", "MPEG4, clip.mkv", "MPEG2, clip.ts", "MPEG2, clip.mpg"})
    void putsBFramesInPresentationOrder(Codec codec, String name) throws Exception {
        Path file = Clips.write(new CounterClip(50), EncodeSpec.of(codec).withGop(12, 2), folder.resolve(name));
        Clips.Reading reading = Clips.read(file);
        assertEquals(Clips.numbers(0, 50), reading.numbers());
        assertEquals(List.of(), reading.damage());
        assertFalse(reading.variable());
    }

    @Test
    void startsWhereAnEditListSays() throws Exception {
        EncodeSpec spec = EncodeSpec.mpeg4WithBFrames().startingAtFrame(-7);
        Clips.Reading reading = Clips.read(Clips.write(new CounterClip(40), spec, folder.resolve("clip.mp4")));
        assertEquals(Clips.numbers(7, 40), reading.numbers());
        assertEquals(0L, reading.timestampsMicros().get(0));
        assertEquals(OptionalLong.of(33), reading.info().framesPromised());
        assertEquals(List.of(), reading.damage());
    }

    @Test
    void countsTimeFromTheFirstFrameOfALateStart() throws Exception {
        EncodeSpec spec = EncodeSpec.h264().startingAtFrame(9);
        Clips.Reading reading = Clips.read(Clips.write(new CounterClip(20), spec, folder.resolve("clip.mp4")));
        assertEquals(Clips.numbers(0, 20), reading.numbers());
        assertEquals(0L, reading.timestampsMicros().get(0));
        assertEquals(List.of(), reading.damage());
    }

    @ParameterizedTest
    @CsvSource({"H264, clip.mp4", "H264, clip.mkv", "MPEG4, clip.avi", "MPEG2, clip.ts"})
    void readsPicturesBesideSound(Codec codec, String name) throws Exception {
        Path file = Clips.write(new CounterClip(48), EncodeSpec.of(codec).withTone(), folder.resolve(name));
        Clips.Reading reading = Clips.read(file);
        assertEquals(Clips.numbers(0, 48), reading.numbers());
        assertEquals(List.of(), reading.damage());
    }

    @ParameterizedTest
    @CsvSource({"clip.mp4", "clip.mov", "clip.mkv"})
    void tellsTheStartTimecode(String name) throws Exception {
        EncodeSpec spec = EncodeSpec.h264().withStartTimecode("01:02:03:04");
        Clips.Reading reading = Clips.read(Clips.write(new CounterClip(3), spec, folder.resolve(name)));
        assertEquals(Optional.of("01:02:03:04"), reading.info().startTimecode());
    }

    @Test
    void takesOneFieldOfInterlacedPictures() throws Exception {
        EncodeSpec spec = EncodeSpec.of(Codec.MPEG2).withScan(Scan.INTERLACED);
        Path file = Clips.write(new CounterClip(160, 96, 40, 50, 1), spec, folder.resolve("clip.ts"));
        Clips.Reading reading = Clips.read(file);
        assertEquals(Clips.numbers(0, 20).stream().map(frame -> 2 * frame).toList(), reading.numbers());
        assertTrue(reading.info().picture().interlaced());
        assertEquals(new FrameRate(25, 1), reading.info().frameRate());
        assertEquals(96, reading.info().height());
        assertTrue(
                reading.notes().contains("clip.ts: interlaced; one field of each picture is used"), reading.toString());
    }

    @Test
    void showsTheDrawingsOfTelecinedFilm() throws Exception {
        EncodeSpec spec = EncodeSpec.of(Codec.MPEG2).withScan(Scan.TELECINED);
        Path file = Clips.write(new CounterClip(160, 96, 8, 24000, 1001), spec, folder.resolve("clip.ts"));
        Clips.Reading reading = Clips.read(file);
        assertEquals(List.of(0, 0, 1, 2, 3, 4, 4, 5, 6, 7), reading.numbers());
        assertEquals(new FrameRate(30000, 1001), reading.info().frameRate());
    }
}
