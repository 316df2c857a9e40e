package org.shotlint.analysis.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;

class FormatsTest {
    private static final int FRAMES = 30;
    private final Path folder;

    FormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private static List<Problem> damage(FrameReader reader) {
        return reader.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.DAMAGE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "H264, clip.mp4, 160, 96, 12",
        "H264, clip.mov, 160, 96, 12",
        "MPEG4, clip.mp4, 160, 96, 12",
        "MPEG4, clip.avi, 160, 96, 12",
        "MPEG2, clip.ts, 160, 96, 12",
        "VP9, clip.webm, 161, 97, 12",
        "VP9_ALPHA, clip.webm, 160, 96, 12",
        "AV1_10BIT, clip.mkv, 161, 97, 12",
        "PRORES, clip.mov, 160, 96, 12",
        "PRORES_4444, clip.mov, 160, 96, 12",
        "FFV1, clip.mkv, 161, 97, 12",
        "FFV1_RGB, clip.mkv, 161, 97, 1",
        "FFV1_10BIT, clip.mkv, 161, 97, 12",
        "FFV1_16BIT, clip.mkv, 160, 96, 1",
        "FFV1_ALPHA, clip.mkv, 160, 96, 1",
        "MJPEG, clip.avi, 160, 96, 12",
        "GIF, clip.gif, 160, 96, 50",
        "PNG, clip.%04d.png, 160, 96, 1",
        "PNG_16BIT, clip.%04d.png, 160, 96, 1",
        "PNG_ALPHA, clip.%04d.png, 160, 96, 1",
        "EXR, clip.%04d.exr, 160, 96, 1",
        "DPX, clip.%04d.dpx, 160, 96, 1",
        "DPX_LOG, clip.%04d.dpx, 160, 96, 2",
    })
    void deliversEveryFrameInOrderInItsColours(Codec codec, String name, int width, int height, int tolerance)
            throws Exception {
        Path file = folder.resolve(name);
        ClipWriter.write(new CounterClip(width, height, FRAMES), EncodeSpec.of(codec), file);
        List<Integer> numbers = new ArrayList<>();
        try (FrameReader reader = FrameReader.open(ClipSource.of(file), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            int worst = 0;
            while (reader.read(buffer)) {
                numbers.add(CounterClip.number(buffer));
                worst = Math.max(worst, CounterClip.redError(buffer));
                assertEquals(Math.round(buffer.frame() * 1e6 / 24), buffer.timestampMicros(), 10_000);
            }
            assertEquals(IntStream.range(0, FRAMES).boxed().toList(), numbers);
            assertTrue(worst <= tolerance, "red is off by " + worst);
            assertEquals(List.of(), damage(reader));
        }
    }
}
