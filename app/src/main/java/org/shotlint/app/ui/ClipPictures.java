package org.shotlint.app.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.PixelLayout;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.review.ClipEntry;

/**
 * Small pictures of the clips in the list, one each: the worst finding where the report has a picture of it, else a frame of the clip. Made
 * on a thread of their own, one after the other, when their row is first seen.
 */
final class ClipPictures {
    private static final int WIDTH_PX = 96;
    private static final int HEIGHT_PX = 72;
    /** Clips often begin in the dark: a frame of a second later is taken unless one before is bright enough. */
    private static final int MOST_FRAMES = 24;

    private static final int BRIGHT_ENOUGH = 24;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "desktop-thumbnails");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private final Map<ClipItem, ReadOnlyObjectWrapper<Optional<Image>>> pictures = new HashMap<>();
    private volatile int generation;

    /** The picture of a clip; empty until it is made, and where none can be. */
    ReadOnlyObjectProperty<Optional<Image>> of(ClipItem item) {
        return pictures.computeIfAbsent(item, this::begin).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<Image>> begin(ClipItem item) {
        ReadOnlyObjectWrapper<Optional<Image>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
        Optional<ClipSource> source = item.source();
        Optional<ClipEntry> entry = item.entry();
        int asked = generation;
        thread.execute(() -> {
            if (asked == generation) {
                Optional<Image> made = entry.flatMap(ClipPictures::reported).or(() -> source.flatMap(this::frame));
                FxThreads.later(() -> picture.set(made));
            }
        });
        return picture;
    }

    /** Other clips are shown from now on. */
    void clear() {
        generation++;
        pictures.clear();
    }

    void close() {
        generation++;
        thread.shutdown();
    }

    /** The worst finding or, where there is none, the middle of the clip, from the pictures beside the report. */
    private static Optional<Image> reported(ClipEntry entry) {
        try {
            Optional<Image> worst = entry.report().findings().isEmpty()
                    ? Optional.empty()
                    : new EvidenceFolder(entry.evidence())
                            .picture(0, Moment.PEAK)
                            .map(ClipPictures::small);
            return worst.or(() -> {
                List<FilmPicture> film = EvidenceFiles.film(entry);
                return film.isEmpty()
                        ? Optional.empty()
                        : Optional.of(film.get(film.size() / 2).image());
            });
        } catch (IOException e) {
            return Optional.empty(); // as if there were none
        }
    }

    private static Image small(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg), WIDTH_PX, HEIGHT_PX, true, true);
    }

    private Optional<Image> frame(ClipSource source) {
        int asked = generation;
        ReadOptions small = ReadOptions.fitting(WIDTH_PX, HEIGHT_PX).in(PixelLayout.BGRA);
        try (FrameReader reader = FrameReader.open(source, small)) {
            FrameBuffer buffer = reader.newBuffer();
            int read = 0;
            while (read < MOST_FRAMES && asked == generation && reader.read(buffer)) {
                read++;
                if (read > MOST_FRAMES / 4 && brightness(buffer.pixels()) >= BRIGHT_ENOUGH) {
                    break;
                }
            }
            return read == 0 ? Optional.empty() : Optional.of(image(buffer));
        } catch (VideoReadException e) {
            return Optional.empty(); // the clip's row says what is wrong with it
        }
    }

    private static int brightness(byte[] bgra) {
        long sum = 0;
        for (int i = 1; i < bgra.length; i += 4) {
            sum += bgra[i] & 0xff;
        }
        return (int) (sum * 4 / Math.max(4, bgra.length));
    }

    private static Image image(FrameBuffer buffer) {
        byte[] copy = buffer.pixels().clone();
        return new WritableImage(new PixelBuffer<>(
                buffer.width(), buffer.height(), ByteBuffer.wrap(copy), PixelFormat.getByteBgraPreInstance()));
    }
}
