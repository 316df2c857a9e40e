package org.shotlint.samples.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipWriterTest {
    private final SlidingBlock source = new SlidingBlock(64, 48, 6);

    private final Path folder;

    ClipWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String nameFor(Codec codec) {
        return switch (codec) {
            case H264, MPEG4 -> "clip.mp4";
            case MPEG2 -> "clip.ts";
            case VP9, VP9_ALPHA, AV1_10BIT -> "clip.webm";
            case PRORES, PRORES_4444 -> "clip.mov";
            case FFV1, FFV1_RGB, FFV1_10BIT, FFV1_16BIT, FFV1_ALPHA -> "clip.mkv";
            case MJPEG -> "clip.avi";
            case GIF -> "clip.gif";
            case PNG, PNG_16BIT, PNG_ALPHA -> "clip.%04d.png";
            case EXR -> "clip.%04d.exr";
            case DPX, DPX_LOG -> "clip.%04d.dpx";
        };
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void writesTheSameBytesEachTime(Codec codec) throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        ClipWriter.write(source, EncodeSpec.of(codec), first.resolve(nameFor(codec)));
        ClipWriter.write(source, EncodeSpec.of(codec), second.resolve(nameFor(codec)));
        List<Path> files = filesIn(first);
        assertEquals(nameFor(codec).contains("%") ? 6 : 1, files.size());
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            assertTrue(bytes.length > 100, file + " has " + bytes.length + " bytes");
            assertArrayEquals(bytes, Files.readAllBytes(second.resolve(file.getFileName())), file.toString());
        }
    }

    @Test
    void numbersPicturesFromTheGivenNumber() throws Exception {
        ClipWriter.write(source, EncodeSpec.of(Codec.PNG).numberedFrom(991), folder.resolve("shot.%04d.png"));
        assertEquals(
                List.of(
                        "shot.0991.png",
                        "shot.0992.png",
                        "shot.0993.png",
                        "shot.0994.png",
                        "shot.0995.png",
                        "shot.0996.png"),
                filesIn(folder).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void countsCodedFramesOfEachScan() {
        assertEquals(8, Scan.PROGRESSIVE.codedFrames(8));
        assertEquals(4, Scan.INTERLACED.codedFrames(8));
        assertEquals(10, Scan.TELECINED.codedFrames(8));
    }

    @Test
    void telecineShowsEachDrawingForThreeAndTwoFieldsInTurn() {
        List<Scan.FieldPair> pairs =
                Stream.of(0, 1, 2, 3, 4).map(Scan.TELECINED::fields).toList();
        assertEquals(
                List.of(
                        new Scan.FieldPair(0, 0),
                        new Scan.FieldPair(0, 1),
                        new Scan.FieldPair(1, 2),
                        new Scan.FieldPair(2, 2),
                        new Scan.FieldPair(3, 3)),
                pairs);
    }

    @Test
    void refusesTimestampsThatAreTooFew() {
        EncodeSpec spec = EncodeSpec.h264().withTimestampsMicros(List.of(0L, 40_000L));
        assertThrows(IllegalArgumentException.class, () -> ClipWriter.write(source, spec, folder.resolve("clip.mp4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clip.unknown", "clip"})
    void refusesNamesThatNameNoContainer(String name) {
        EncodeException refusal = assertThrows(
                EncodeException.class, () -> ClipWriter.write(source, EncodeSpec.h264(), folder.resolve(name)));
        assertTrue(refusal.toString().contains(name), refusal.toString());
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("clip.mp4"));
        EncodeException refusal =
                assertThrows(EncodeException.class, () -> ClipWriter.write(source, EncodeSpec.h264(), taken));
        assertTrue(refusal.toString().contains("clip.mp4"), refusal.toString());
    }
}
