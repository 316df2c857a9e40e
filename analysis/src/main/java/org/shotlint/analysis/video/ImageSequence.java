package org.shotlint.analysis.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.global.avcodec;

/**
 * Numbered picture files that make up a clip. The first number may be any; gaps are kept as gaps in time.
 *
 * @param pattern folder and name with the number as {@code %04d}
 * @param files the picture files by number, in order; never empty
 */
public record ImageSequence(Path pattern, Map<Integer, Path> files) {
    private static final Pattern PRINTF = Pattern.compile("%(?:0(\\d+))?d");
    private static final Pattern HASHES = Pattern.compile("#+");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})(\\.[^.]+)");
    private static final Map<String, Integer> CODECS = Map.ofEntries(
            Map.entry("png", avcodec.AV_CODEC_ID_PNG),
            Map.entry("jpg", avcodec.AV_CODEC_ID_MJPEG),
            Map.entry("jpeg", avcodec.AV_CODEC_ID_MJPEG),
            Map.entry("exr", avcodec.AV_CODEC_ID_EXR),
            Map.entry("dpx", avcodec.AV_CODEC_ID_DPX),
            Map.entry("tif", avcodec.AV_CODEC_ID_TIFF),
            Map.entry("tiff", avcodec.AV_CODEC_ID_TIFF),
            Map.entry("bmp", avcodec.AV_CODEC_ID_BMP),
            Map.entry("tga", avcodec.AV_CODEC_ID_TARGA),
            Map.entry("webp", avcodec.AV_CODEC_ID_WEBP));

    public ImageSequence {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no picture matches " + pattern);
        }
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Whether {@code path} has the ending of a picture format that sequences may consist of. */
    public static boolean isPicture(Path path) {
        return CODECS.containsKey(ending(path));
    }

    /**
     * The sequence that {@code path} names: a pattern, or one numbered picture, which stands for all that are named alike. A picture without
     * a number is a sequence of one.
     *
     * @throws VideoReadException if no picture matches or the folder cannot be listed
     */
    public static ImageSequence of(Path path) throws VideoReadException {
        String name = name(path);
        Matcher printf = PRINTF.matcher(name);
        Matcher hashes = HASHES.matcher(name);
        Matcher numbered = NUMBERED.matcher(name);
        if (!Files.exists(path) && printf.find()) {
            String width = printf.group(1);
            return matching(
                    path,
                    name.substring(0, printf.start()),
                    width == null ? 1 : Integer.parseInt(width),
                    name.substring(printf.end()));
        }
        if (!Files.exists(path) && hashes.find()) {
            return matching(
                    path,
                    name.substring(0, hashes.start()),
                    hashes.end() - hashes.start(),
                    name.substring(hashes.end()));
        }
        if (Files.exists(path) && numbered.matches()) {
            return matching(path, numbered.group(1), numbered.group(2).length(), numbered.group(3));
        }
        if (!Files.exists(path)) {
            throw new VideoReadException(name + ": the file does not exist");
        }
        return new ImageSequence(path, Map.of(1, path));
    }

    /**
     * The sequences among {@code pictures}: numbered pictures that are named alike belong together, each other picture is one of its own.
     * In the order of their first pictures.
     */
    public static List<ImageSequence> group(List<Path> pictures) {
        Map<Path, Map<Integer, Path>> groups = new LinkedHashMap<>();
        for (Path picture : pictures) {
            Matcher numbered = NUMBERED.matcher(name(picture));
            if (numbered.matches()) {
                Path pattern = picture.resolveSibling(
                        numbered.group(1) + "%0" + digits(numbered.group(2)) + "d" + numbered.group(3));
                groups.computeIfAbsent(pattern, key -> new TreeMap<>())
                        .put(Integer.parseInt(numbered.group(2)), picture);
            } else {
                groups.put(picture, Map.of(1, picture));
            }
        }
        joinOutgrown(groups);
        List<ImageSequence> sequences = new ArrayList<>();
        groups.forEach((pattern, files) -> sequences.add(new ImageSequence(pattern, files)));
        return sequences;
    }

    /** Moves numbers that have outgrown the zeros of a sequence, as 1000 after 0999, into it; sequences left without a picture go. */
    private static void joinOutgrown(Map<Path, Map<Integer, Path>> groups) {
        for (Path pattern : List.copyOf(groups.keySet())) {
            Matcher printf = PRINTF.matcher(name(pattern));
            if (printf.find() && "1".equals(printf.group(1))) {
                Map<Integer, Path> plain = groups.getOrDefault(pattern, Map.of());
                for (Map.Entry<Integer, Path> file : List.copyOf(plain.entrySet())) {
                    int digits = file.getKey().toString().length();
                    padded(groups, pattern, digits).ifPresent(outgrown -> {
                        outgrown.put(file.getKey(), file.getValue());
                        plain.remove(file.getKey());
                    });
                }
                if (plain.isEmpty()) {
                    groups.remove(pattern);
                }
            }
        }
    }

    /** The files of the sequence named like {@code plain} whose numbers are filled up to at most {@code digits}, and to most of these. */
    private static Optional<Map<Integer, Path>> padded(Map<Path, Map<Integer, Path>> groups, Path plain, int digits) {
        String[] around = PRINTF.split(name(plain), 2);
        for (int width = digits; width > 1; width--) {
            Map<Integer, Path> files = groups.get(plain.resolveSibling(around[0] + "%0" + width + "d" + around[1]));
            if (files != null) {
                return Optional.of(files);
            }
        }
        return Optional.empty();
    }

    private static int digits(String number) {
        return number.startsWith("0") ? number.length() : 1;
    }

    private static ImageSequence matching(Path path, String before, int digits, String after)
            throws VideoReadException {
        Pattern wanted = Pattern.compile(Pattern.quote(before) + "(\\d{" + digits + ",9})" + Pattern.quote(after));
        Map<Integer, Path> files = new TreeMap<>();
        Path folder = path.toAbsolutePath().getParent();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : (Iterable<Path>) listed::iterator) {
                Matcher number = wanted.matcher(name(file));
                boolean padded = number.matches()
                        && (number.group(1).length() == digits
                                || !number.group(1).startsWith("0"));
                if (padded) {
                    files.put(Integer.parseInt(number.group(1)), file);
                }
            }
        } catch (IOException e) {
            throw new VideoReadException(name(path) + ": the folder cannot be listed (" + e.getMessage() + ")", e);
        }
        if (files.isEmpty()) {
            throw new VideoReadException(name(path) + ": no picture matches this name");
        }
        return new ImageSequence(path.resolveSibling(before + "%0" + digits + "d" + after), files);
    }

    /** FFmpeg's codec for pictures with this ending; {@code AV_CODEC_ID_NONE} for an unknown one. */
    int codecId() {
        return CODECS.getOrDefault(ending(pattern), avcodec.AV_CODEC_ID_NONE);
    }

    private static String ending(Path path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }
}
