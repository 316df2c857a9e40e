package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;

class DamageTest {
    private static final int FRAMES = 96;
    private final Path folder;

    DamageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private static String refusal(Path file) {
        return String.valueOf(
                assertThrows(VideoReadException.class, () -> Clips.read(file)).getMessage());
    }

    private static Path truncate(Path file, double part) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.10, clip.mkv",
        "0.50, clip.mkv",
        "0.99, clip.mkv",
        "0.10, clip.webm",
        "0.50, clip.webm",
        "0.99, clip.webm"
    })
    void saysHowManyFramesOfATruncatedFileWereRead(double part, String name) throws Exception {
        Codec codec = name.endsWith("webm") ? Codec.VP9 : Codec.H264;
        Path file = truncate(Clips.write(new CounterClip(FRAMES), EncodeSpec.of(codec), folder.resolve(name)), part);
        Clips.Reading reading = Clips.read(file);
        int read = reading.numbers().size();
        assertEquals(Clips.numbers(0, read), reading.numbers());
        assertTrue(read < FRAMES, read + " frames of a truncated file");
        Problem last = reading.damage().get(reading.damage().size() - 1);
        assertEquals(read, last.frame());
        assertEquals(name + ": " + read + " of 96 promised frames decoded; the file ends early", last.text());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.10, 0.50, 0.99})
    void saysHowManyFramesOfATruncatedFileWithItsIndexInFrontWereRead(double part) throws Exception {
        Path whole = Clips.write(new CounterClip(FRAMES), EncodeSpec.h264(), folder.resolve("whole.mp4"));
        Path file = truncate(Mp4Boxes.indexFirst(whole, folder.resolve("cut.mp4")), part);
        Clips.Reading reading = Clips.read(file);
        int read = reading.numbers().size();
        assertTrue(read < FRAMES && read > FRAMES * (part - 0.2), read + " frames of a truncated file");
        assertEquals(Clips.numbers(0, read - 1), reading.numbers().subList(0, read - 1));
        String end = reading.damage().get(reading.damage().size() - 1).text();
        assertTrue(end.startsWith("cut.mp4: " + read + " of 96 promised frames decoded"), end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.10, 0.50, 0.90})
    void saysThatTheIndexIsMissing(double part) throws Exception {
        Path file = truncate(Clips.write(new CounterClip(24), EncodeSpec.h264(), folder.resolve("cut.mp4")), part);
        assertEquals(
                "cut.mp4: the file's index (moov) is missing; the recording or copy was not finished", refusal(file));
    }

    @Test
    void refusesWhatIsNoVideoAndSaysWhy() throws Exception {
        assertEquals("gone.mp4: the file does not exist", refusal(folder.resolve("gone.mp4")));
        Path directory = Files.createDirectory(folder.resolve("folder.mp4"));
        assertEquals("folder.mp4: this is a folder, not a video file", refusal(directory));
        Path empty = Files.write(folder.resolve("empty.mp4"), new byte[0]);
        assertEquals("empty.mp4: the file is empty (zero bytes)", refusal(empty));
        Path text = Files.writeString(folder.resolve("text.mp4"), "This is a letter, not a video.\n".repeat(200));
        assertEquals("text.mp4: not a video in a known format", refusal(text));
        byte[] noise = new byte[60_000];
        new Random(7).nextBytes(noise);
        assertEquals(
                "noise.mp4: not a video in a known format", refusal(Files.write(folder.resolve("noise.mp4"), noise)));
    }

    @Test
    void refusesSoundAlone() throws Exception {
        Path file = Clips.write(new CounterClip(24), EncodeSpec.audioOnly(), folder.resolve("sound.mp4"));
        assertEquals("sound.mp4: there is only sound in it, no picture", refusal(file));
    }

    @Test
    void refusesFilesItMayNotRead() throws Exception {
        Path file = Clips.write(new CounterClip(2), EncodeSpec.h264(), folder.resolve("secret.mp4"));
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertEquals("secret.mp4: no permission to read the file", refusal(file));
    }

    @Test
    void namesACodecItDoesNotKnow() throws Exception {
        Path file = Clips.write(new CounterClip(4), EncodeSpec.h264(), folder.resolve("clip.mp4"));
        Mp4Boxes.replaceAll(file, "avc1", "zzzz");
        assertTrue(refusal(file).startsWith("clip.mp4: "), refusal(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void readsTheShortestClips(int frames) throws Exception {
        for (String name : List.of("clip.mp4", "clip.mkv")) {
            Clips.Reading reading =
                    Clips.read(Clips.write(new CounterClip(frames), EncodeSpec.h264(), folder.resolve(name)));
            assertEquals(Clips.numbers(0, frames), reading.numbers());
            assertEquals(List.of(), reading.damage());
        }
    }

    @Test
    void readsFilesWithLongAndForeignNames() throws Exception {
        String name = "動画 ünïcödé 'quotes' %d & #1 ".repeat(3) + ".mp4";
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names are ASCII only here");
        Path file = Clips.write(new CounterClip(3), EncodeSpec.h264(), folder.resolve(name));
        assertEquals(Clips.numbers(0, 3), Clips.read(file).numbers());
        Path longName = Clips.write(new CounterClip(3), EncodeSpec.h264(), folder.resolve("x".repeat(196) + ".mp4"));
        assertEquals(Clips.numbers(0, 3), Clips.read(longName).numbers());
    }

    @ParameterizedTest
    @CsvSource({
        "H264, clip.mp4",
        "MPEG4, clip.avi",
        "VP9, clip.webm",
        "MPEG2, clip.ts",
        "FFV1, clip.mkv",
        "PRORES, clip.mov"
    })
    void survivesFlippedBytesAndSaysWhere(Codec codec, String name) throws Exception {
        Path file = Clips.write(new CounterClip(48), EncodeSpec.of(codec).withGop(12, 0), folder.resolve(name));
        byte[] whole = Files.readAllBytes(file);
        int damaged = 0;
        for (int seed = 0; seed < 6; seed++) {
            byte[] bytes = whole.clone();
            Random random = new Random(seed);
            for (int flip = 0; flip < 60; flip++) {
                bytes[bytes.length / 8 + random.nextInt(bytes.length * 3 / 4)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(file, bytes);
            try {
                Clips.Reading reading = Clips.read(file);
                damaged += reading.damage().isEmpty() ? 0 : 1;
                for (Problem problem : reading.damage()) {
                    assertTrue(problem.frame() >= 0 && problem.frame() <= 48, problem.toString());
                }
            } catch (VideoReadException e) {
                damaged++;
                assertTrue(String.valueOf(e.getMessage()).startsWith(name + ": "), e.toString());
            }
        }
        assertTrue(damaged >= 5, "only " + damaged + " of 6 damaged files were noticed");
    }

    @Test
    void givesDamageToTheFrameItIsSeenIn() throws Exception {
        Path file =
                Clips.write(new CounterClip(40), EncodeSpec.of(Codec.MPEG4).withGop(12, 2), folder.resolve("clip.mp4"));
        byte[] bytes = Files.readAllBytes(file);
        int at = bytes.length / 2;
        Arrays.fill(bytes, at, at + 40, (byte) 0x55);
        Files.write(file, bytes);
        Clips.Reading reading = Clips.read(file);
        List<Problem> damage = reading.damage();
        assertFalse(damage.isEmpty());
        assertEquals(20, damage.get(0).frame(), 4);
        assertTrue(damage.get(0).text().startsWith("clip.mp4: the picture is damaged ("), damage.toString());
    }

    @Test
    void saysThatFramesAreMissingInTheMiddle() throws Exception {
        Path file = Clips.write(new CounterClip(40), EncodeSpec.of(Codec.MJPEG), folder.resolve("clip.avi"));
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200, (byte) 0x55);
        Files.write(file, bytes);
        Clips.Reading reading = Clips.read(file);
        assertEquals(39, reading.numbers().size());
        assertEquals(
                List.of("clip.avi: 39 of 40 promised frames decoded"),
                reading.damage().stream().map(Problem::text).toList());
    }
}
