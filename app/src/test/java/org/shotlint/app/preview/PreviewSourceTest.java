package org.shotlint.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.Codec;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

@Timeout(120)
final class PreviewSourceTest {
    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void nothingStaysOpen() {
        assertEquals(0, FrameReader.liveCount());
    }

    private Path write(EncodeSpec spec, int frames) throws EncodeException {
        Path clip = folder.resolve("clip.mp4");
        ClipWriter.write(new FrameCounter(new Format(320, 180, 24, 1, frames)), spec, clip);
        return clip;
    }

    private static List<Integer> size(PreviewFrame frame) {
        return List.of(frame.width(), frame.height());
    }

    private List<Integer> shownSize(EncodeSpec spec, int viewWidth, int viewHeight) throws Exception {
        Watcher watcher = new Watcher(PreviewSource.open(write(spec, 3)));
        try {
            return size(watcher.show(1, viewWidth, viewHeight));
        } finally {
            watcher.close();
        }
    }

    @Test
    void fitsTheViewWithTheClipsProportions() throws Exception {
        assertEquals(List.of(640, 360), shownSize(EncodeSpec.h264(), 640, 800));
        assertEquals(List.of(160, 90), shownSize(EncodeSpec.h264(), 1000, 90));
    }

    @Test
    void turnsRotatedClipsUpright() throws Exception {
        assertEquals(List.of(180, 320), shownSize(EncodeSpec.h264().rotated(90), 500, 320));
    }

    @Test
    void showsPixelsThatAreNotSquareAsTheyAreMeant() throws Exception {
        assertEquals(List.of(640, 180), shownSize(EncodeSpec.h264().withPixelAspect(2, 1), 640, 640));
    }

    @Test
    void stepsBackwardsThroughALongGop() throws Exception {
        PreviewSource source = PreviewSource.open(write(EncodeSpec.h264LongGop(), 60));
        Watcher watcher = new Watcher(source);
        try {
            List<Integer> numbers = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            for (int frame = 59; frame >= 0; frame--) {
                numbers.add(Watcher.number(watcher.show(frame, 320, 180)));
                expected.add(frame);
            }
            assertEquals(expected, numbers);
        } finally {
            watcher.close();
        }
    }

    @Test
    void givesTheLastFrameBeyondTheEnd() throws Exception {
        PreviewSource source = PreviewSource.open(write(EncodeSpec.h264(), 10));
        Watcher watcher = new Watcher(source);
        try {
            assertEquals(9, Watcher.number(watcher.show(500, 320, 180)));
        } finally {
            watcher.close();
        }
    }

    @Test
    void deliversTheLatestOfManyRequests() throws Exception {
        PreviewSource source = PreviewSource.open(write(EncodeSpec.h264LongGop(), 100));
        Watcher watcher = new Watcher(source);
        try {
            watcher.awaitComplete();
            for (int i = 0; i < 500; i++) {
                source.request((i * 37) % 100, 320, 180);
            }
            source.request(63, 320, 180);
            watcher.await(() -> watcher.frames().stream().anyMatch(frame -> frame.frame() == 63));
            List<PreviewFrame> frames = watcher.frames();
            assertEquals(63, Watcher.number(frames.get(frames.size() - 1)));
            assertTrue(frames.size() < 250, frames.size() + " of 501 requests were served");
        } finally {
            watcher.close();
        }
    }

    @Test
    void aNewRequestOvertakesALongWayToAnOldOne() throws Exception {
        PreviewSource source = PreviewSource.open(write(EncodeSpec.h264LongGop(), 240));
        Watcher watcher = new Watcher(source);
        try {
            watcher.awaitComplete();
            Random random = new Random(20260105);
            for (int i = 0; i < 30; i++) {
                source.request(200 + random.nextInt(40), 320, 180);
                Thread.sleep(random.nextInt(8));
                int wanted = random.nextInt(20);
                source.request(wanted, 320, 180);
                watcher.await(() -> last(watcher) == wanted);
            }
            assertEquals(List.of(), watcher.failures());
            watcher.frames().forEach(frame -> assertEquals(frame.frame(), Watcher.number(frame)));
        } finally {
            watcher.close();
        }
    }

    private static int last(Watcher watcher) {
        List<PreviewFrame> frames = watcher.frames();
        return frames.isEmpty() ? -1 : frames.get(frames.size() - 1).frame();
    }

    @Test
    void showsFramesWithoutAnyCache() throws Exception {
        PreviewSource source = PreviewSource.open(ClipSource.of(write(EncodeSpec.h264(), 20)), 0);
        Watcher watcher = new Watcher(source);
        try {
            assertEquals(15, Watcher.number(watcher.show(15, 320, 180)));
            assertEquals(14, Watcher.number(watcher.show(14, 320, 180)));
            assertEquals(0, source.peakCacheBytes());
        } finally {
            watcher.close();
        }
    }

    @Test
    void spreadsThumbnailsOverTheClip() throws Exception {
        Path clip = folder.resolve("clip.mp4");
        ClipWriter.write(new FrameCounter(new Format(64, 64, 24, 1, 300)), EncodeSpec.of(Codec.MPEG4), clip);
        PreviewSource source = PreviewSource.open(clip);
        Watcher watcher = new Watcher(source);
        try {
            watcher.awaitComplete();
            List<Integer> frames =
                    source.filmstrip(5).stream().map(PreviewFrame::frame).toList();
            assertEquals(List.of(30, 90, 150, 210, 270), frames);
            assertEquals(150, source.filmstrip(1000).size());
            assertEquals(List.of(120, 120), size(source.filmstrip(1).get(0)));
        } finally {
            watcher.close();
        }
    }

    @Test
    void saysCalmlyWhatCannotBeOpened() throws Exception {
        Path text = Files.writeString(folder.resolve("text.mp4"), "no clip at all");
        for (Path clip : List.of(text, folder.resolve("missing.mp4"))) {
            PreviewSource source = PreviewSource.open(clip);
            Watcher watcher = new Watcher(source);
            try {
                source.request(3, 100, 100);
                watcher.await(() -> source.state().kind() == PreviewState.Kind.FAILED);
                String line = source.state().text();
                assertTrue(line.startsWith(clip.getFileName().toString()), line);
                assertFalse(line.contains("\n"), line);
                assertEquals(List.of(), watcher.frames());
            } finally {
                watcher.close();
            }
        }
    }

    @Test
    void showsWhatIsThereOfATruncatedClip() throws Exception {
        Path whole = folder.resolve("whole.mkv");
        ClipWriter.write(new FrameCounter(new Format(320, 180, 24, 1, 60)), EncodeSpec.h264(), whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path clip = folder.resolve("cut.mkv");
        Files.write(clip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        PreviewSource source = PreviewSource.open(clip);
        Watcher watcher = new Watcher(source);
        try {
            watcher.awaitComplete();
            int known = source.knownFrames();
            assertTrue(known > 5 && known < 60, known + " frames");
            assertTrue(
                    source.state().text().startsWith("cut.mkv: "),
                    source.state().text());
            assertEquals(5, Watcher.number(watcher.show(5, 320, 180)));
        } finally {
            watcher.close();
        }
    }

    @Test
    void saysWhenTheClipVanishesWhileOpen() throws Exception {
        Path clip = write(EncodeSpec.of(Codec.MPEG4).withGop(5, 0), 100);
        PreviewSource source = PreviewSource.open(ClipSource.of(clip), 0);
        Watcher watcher = new Watcher(source);
        try {
            watcher.awaitComplete();
            assertEquals(2, Watcher.number(watcher.show(2, 320, 180)));
            try (FileChannel channel = FileChannel.open(clip, StandardOpenOption.WRITE)) {
                channel.truncate(100);
            }
            Files.delete(clip);
            source.request(90, 320, 180);
            watcher.await(() -> !watcher.failures().isEmpty());
            assertEquals(List.of("clip.mp4 is no longer there"), watcher.failures());
        } finally {
            watcher.close();
        }
    }
}
