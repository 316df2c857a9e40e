package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;

class SequenceTest {
    private final Path folder;

    SequenceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private void writePictures(int frames, int firstNumber) throws Exception {
        Clips.write(
                new CounterClip(frames),
                EncodeSpec.of(Codec.PNG).numberedFrom(firstNumber),
                folder.resolve("shot.%04d.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shot.%04d.png", "shot.####.png", "shot.0991.png", "shot.0999.png"})
    void findsAllPicturesFromAPatternOrOneOfThem(String name) throws Exception {
        writePictures(12, 991);
        Clips.Reading reading = Clips.read(folder.resolve(name));
        assertEquals(Clips.numbers(0, 12), reading.numbers());
        assertEquals(new FrameRate(24, 1), reading.info().frameRate());
        assertTrue(reading.info().rateAssumed());
        assertEquals(OptionalLong.of(12), reading.info().framesPromised());
        assertEquals(List.of(), reading.damage());
        assertEquals(List.of(name + ": names no frame rate; taken as 24/1 frames a second"), reading.notes());
    }

    @Test
    void listsTheFilesOfAClip() throws Exception {
        writePictures(3, 9);
        assertEquals(
                List.of("shot.0009.png", "shot.0010.png", "shot.0011.png"),
                ClipSource.of(folder.resolve("shot.####.png")).files().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList());
        Path single = folder.resolve("clip.mp4");
        assertEquals(List.of(single), ClipSource.of(single).files());
    }

    @Test
    void runsAtTheRateThatIsGiven() throws Exception {
        writePictures(3, 991);
        ClipSource source = ClipSource.of(folder.resolve("shot.0991.png"), new FrameRate(30000, 1001));
        Clips.Reading reading = Clips.read(source);
        assertEquals(List.of(0L, 33_367L, 66_733L), reading.timestampsMicros());
    }

    @Test
    void namesMissingPicturesAndGoesOn() throws Exception {
        writePictures(12, 991);
        Files.delete(folder.resolve("shot.0994.png"));
        Files.delete(folder.resolve("shot.0999.png"));
        Files.delete(folder.resolve("shot.1000.png"));
        Clips.Reading reading = Clips.read(folder.resolve("shot.####.png"));
        assertEquals(List.of(0, 1, 2, 4, 5, 6, 7, 10, 11), reading.numbers());
        assertEquals(166_667L, reading.timestampsMicros().get(3));
        assertEquals(
                List.of(
                        new Problem(3, Problem.Kind.DAMAGE, "shot.####.png: frame 994 is missing from the sequence"),
                        new Problem(3, Problem.Kind.DAMAGE, "shot.####.png: 9 of 12 promised frames decoded"),
                        new Problem(
                                7,
                                Problem.Kind.DAMAGE,
                                "shot.####.png: frames 999 to 1000 are missing from the sequence")),
                reading.damage());
    }

    @Test
    void saysWhichPictureHasAnotherSize() throws Exception {
        writePictures(6, 1);
        Path others = folder.resolve("others");
        Clips.write(new CounterClip(320, 200, 6), EncodeSpec.of(Codec.PNG), others.resolve("shot.%04d.png"));
        Files.copy(
                others.resolve("shot.0004.png"), folder.resolve("shot.0004.png"), StandardCopyOption.REPLACE_EXISTING);
        Clips.Reading reading = Clips.read(folder.resolve("shot.0001.png"));
        assertEquals(Clips.numbers(0, 6), reading.numbers());
        assertEquals(
                List.of(new Problem(
                        3,
                        Problem.Kind.DAMAGE,
                        "shot.0001.png: frame 3 is 320x200 pixels instead of 160x96; it is scaled")),
                reading.damage());
    }

    @Test
    void goesOnAfterAnEmptyAndABrokenPicture() throws Exception {
        writePictures(6, 1);
        Files.write(folder.resolve("shot.0003.png"), new byte[0]);
        Files.writeString(folder.resolve("shot.0005.png"), "not a picture");
        Clips.Reading reading = Clips.read(folder.resolve("shot.0001.png"));
        assertEquals(List.of(0, 1, 3, 5), reading.numbers());
        List<Problem> damage = reading.damage();
        assertEquals(List.of(2, 2, 3), damage.stream().map(Problem::frame).toList());
        assertEquals(
                List.of(
                        "shot.0003.png: the picture is empty (zero bytes)",
                        "shot.0001.png: 4 of 6 promised frames decoded"),
                damage.stream().map(Problem::text).limit(2).toList());
        assertTrue(damage.get(2).text().startsWith("shot.0001.png: a frame could not be decoded"), damage.toString());
    }

    @Test
    void readsASinglePictureAsAClipOfOneFrame() throws Exception {
        writePictures(1, 7);
        Path single = Files.move(folder.resolve("shot.0007.png"), folder.resolve("poster.png"));
        Clips.Reading reading = Clips.read(single);
        assertEquals(List.of(0), reading.numbers());
        assertEquals(List.of(), reading.damage());
    }

    @Test
    void refusesAPatternThatNothingMatches() {
        VideoReadException refusal =
                assertThrows(VideoReadException.class, () -> Clips.read(folder.resolve("none.####.png")));
        assertEquals("none.####.png: no picture matches this name", refusal.getMessage());
    }

    @Test
    void numbersThatOutgrowTheirZerosStayInTheirSequence() throws Exception {
        List<Path> pictures = new ArrayList<>();
        for (String name : List.of("f_0998", "f_0999", "f_1000", "f_1001", "f_10000", "f_7", "g_1", "g_22", "h")) {
            pictures.add(folder.resolve(name + ".png"));
        }
        List<String> groups = ImageSequence.group(pictures).stream()
                .map(group ->
                        group.pattern().getFileName() + " " + group.files().keySet())
                .toList();
        assertEquals(
                List.of(
                        "f_%04d.png [998, 999, 1000, 1001, 10000]",
                        "f_%01d.png [7]", "g_%01d.png [1, 22]", "h.png [1]"),
                groups);
    }

    @Test
    void groupsPicturesByName() throws Exception {
        writePictures(3, 9);
        Clips.write(new CounterClip(2), EncodeSpec.of(Codec.PNG).numberedFrom(0), folder.resolve("other_%d.png"));
        try (Stream<Path> files = Files.list(folder)) {
            List<ImageSequence> groups = ImageSequence.group(files.sorted().toList());
            assertEquals(2, groups.size());
            assertEquals(
                    "other_%01d.png", String.valueOf(groups.get(0).pattern().getFileName()));
            assertEquals(List.of(0, 1), List.copyOf(groups.get(0).files().keySet()));
            assertEquals("shot.%04d.png", String.valueOf(groups.get(1).pattern().getFileName()));
            assertEquals(List.of(9, 10, 11), List.copyOf(groups.get(1).files().keySet()));
            assertEquals(
                    Clips.numbers(0, 3), Clips.read(groups.get(1).pattern()).numbers());
        }
    }

    @Test
    void saysHowLightAndFilmDensityAreShown() throws Exception {
        Path exr = Clips.write(new CounterClip(2), EncodeSpec.of(Codec.EXR), folder.resolve("a.%04d.exr"));
        Path dpx = Clips.write(new CounterClip(2), EncodeSpec.of(Codec.DPX_LOG), folder.resolve("a.%04d.dpx"));
        assertTrue(
                Clips.read(exr).notes().contains("a.%04d.exr: scene-linear light, shown by the sRGB curve"),
                Clips.read(exr).notes().toString());
        assertTrue(
                Clips.read(dpx).notes().contains("a.%04d.dpx: logarithmic film density, shown by the Cineon curve"),
                Clips.read(dpx).notes().toString());
    }
}
