package org.shotlint.app.batch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.shotlint.analysis.video.ImageSequence;

/** Tells by its name whether a file met in a folder is taken for a clip. Files named one by one are tried whatever their name. */
final class MediaTypes {
    private static final Set<String> CLIPS = Set.of(
            "3gp", "apng", "asf", "avi", "dv", "f4v", "flv", "gif", "h264", "h265", "hevc", "ivf", "m2ts", "m2v", "m4v",
            "mkv", "mov", "mp4", "mpeg", "mpg", "mts", "mxf", "nut", "obu", "ogv", "ts", "vob", "webm", "wmv", "y4m");

    private MediaTypes() {}

    static boolean isClip(Path file) {
        return CLIPS.contains(extension(file));
    }

    static boolean isPicture(Path file) {
        return !extension(file).isEmpty() && ImageSequence.isPicture(file);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        // A name that only starts with a dot is a hidden file; those also carry the side files some systems write
        // beside clips.
        return name.startsWith(".") || dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
