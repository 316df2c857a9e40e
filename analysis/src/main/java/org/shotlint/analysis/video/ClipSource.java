package org.shotlint.analysis.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRate;

/**
 * Where a clip is: a media file, or a numbered picture sequence given as a pattern ({@code shot.%04d.png}, {@code shot.####.png}).
 *
 * @param givenRate the rate to use where the clip itself names none, as picture sequences never do; 24 frames a second when empty
 */
public record ClipSource(Path path, Optional<FrameRate> givenRate) {
    /** A clip whose rate is its own, or 24 frames a second for a picture sequence. */
    public static ClipSource of(Path path) {
        return new ClipSource(path, Optional.empty());
    }

    /** A clip that is taken to run at {@code rate} if it names none. */
    public static ClipSource of(Path path, FrameRate rate) {
        return new ClipSource(path, Optional.of(rate));
    }

    /**
     * The files the clip consists of, in order: the media file, or the pictures of the sequence.
     *
     * @throws VideoReadException if this names a sequence and no picture matches
     */
    public List<Path> files() throws VideoReadException {
        return ImageSequence.isPicture(path)
                ? List.copyOf(ImageSequence.of(path).files().values())
                : List.of(path);
    }

    /** The clip's name in messages. */
    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
