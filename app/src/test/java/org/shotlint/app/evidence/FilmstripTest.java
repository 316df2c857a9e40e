package org.shotlint.app.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

final class FilmstripTest {
    @TempDir
    Path folder = Path.of("");

    private Filmstrip of(Format format) throws Exception {
        Path clip = folder.resolve("clip.mp4");
        ClipWriter.write(new FrameCounter(format), EncodeSpec.of(Codec.MPEG4), clip);
        Filmstrip strip = new Filmstrip();
        try (FrameReader reader = FrameReader.open(ClipSource.of(clip), ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            while (reader.read(buffer)) {
                strip.add(buffer);
            }
        }
        return strip;
    }

    private static List<Integer> frames(Filmstrip strip) throws Exception {
        return new ArrayList<>(strip.pictures().keySet());
    }

    @Test
    void spreadsItsPicturesEvenlyHoweverLongTheClip() throws Exception {
        List<Integer> frames = frames(of(new Format(320, 180, 24, 1, 1000)));
        assertEquals(Filmstrip.PICTURES, frames.size());
        for (int i = 0; i < frames.size(); i++) {
            assertEquals(50 + 100 * i, frames.get(i), 16, frames.toString());
        }
    }

    @Test
    void takesEveryFrameOfAVeryShortClip() throws Exception {
        assertEquals(List.of(0, 1, 2), frames(of(new Format(320, 180, 24, 1, 3))));
        assertEquals(List.of(), frames(new Filmstrip()));
    }

    @Test
    void showsTheFramesItNames() throws Exception {
        for (Map.Entry<Integer, byte[]> picture :
                of(new Format(640, 360, 24, 1, 100)).pictures().entrySet()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getValue()));
            assertEquals(160, image.getWidth());
            assertEquals(90, image.getHeight());
            assertEquals(picture.getKey(), FrameCounter.read(image));
            assertTrue(picture.getValue().length < 12_000, picture.getValue().length + " bytes");
        }
    }

    @Test
    void givesTheSameBytesForTheSameClip() throws Exception {
        List<String> first = digest(of(new Format(320, 180, 24, 1, 90)));
        assertEquals(first, digest(of(new Format(320, 180, 24, 1, 90))));
    }

    private static List<String> digest(Filmstrip strip) throws Exception {
        return strip.pictures().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + java.util.Arrays.hashCode(entry.getValue()))
                .toList();
    }
}
