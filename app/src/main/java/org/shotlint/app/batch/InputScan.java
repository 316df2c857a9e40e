package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.shotlint.analysis.video.VideoReadException;

/**
 * Finds the clips that command line arguments stand for: media files, folders with all below them, wildcards ({@code *}, {@code ?},
 * {@code [a-z]}, {@code **} across folders) and list files ({@code @list.txt}, one path per line, {@code #} starts a comment, relative to
 * the list). A clip named twice is checked once.
 */
public final class InputScan {
    /** Some editors begin a text file with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path excluded;
    private final List<ClipInput> clips = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Deque<Path> openLists = new ArrayDeque<>();
    private final Map<Path, List<Path>> picturesByFolder = new TreeMap<>();
    private int ignoredFiles;

    private InputScan(Path excluded) {
        this.excluded = excluded;
    }

    /**
     * The clips in {@code arguments}.
     *
     * @param out where reports go; not searched for clips
     * @throws InputException if a list cannot be read or no clip at all is found
     */
    public static Inputs scan(List<String> arguments, Path out) throws InputException {
        InputScan scan = new InputScan(out);
        for (String argument : arguments) {
            scan.argument(argument, Path.of(""));
        }
        scan.addPictures();
        List<ClipInput> clips = new ArrayList<>(UniqueNames.of(scan.clips));
        clips.sort(Comparator.comparing(ClipInput::name));
        if (clips.isEmpty()) {
            String ignored = scan.ignoredFiles == 0 ? "" : " (files of other kinds: " + scan.ignoredFiles + ")";
            throw new InputException(String.join("; ", scan.notes) + ignored);
        }
        return new Inputs(clips, scan.ignoredFiles, scan.notes);
    }

    private void argument(String argument, Path base) throws InputException {
        Path path;
        Optional<PictureClips.Sequence> sequence;
        try {
            path = base.resolve(argument);
            sequence = PictureClips.ofPattern(path);
        } catch (InvalidPathException e) {
            if (isWildcard(argument)) { // on Windows a star is not allowed in a path
                wildcard(argument, base);
                return;
            }
            throw new InputException(argument + ": not a path on this system (" + e.getReason() + ")");
        }
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (Files.exists(path)) {
            file(path);
        } else if (sequence.isPresent()) {
            Path any = sequence.get().files().iterator().next();
            add(sequence.get().input(sequence.get().name(), any));
        } else if (argument.startsWith("@")) {
            list(base.resolve(argument.substring(1)));
        } else if (isWildcard(argument)) {
            wildcard(argument, base);
        } else {
            file(path);
        }
    }

    private void file(Path path) {
        if (MediaTypes.isPicture(path)) {
            picturesByFolder
                    .computeIfAbsent(path.resolveSibling(""), key -> new ArrayList<>())
                    .add(path);
        } else {
            add(new ClipInput(path, String.valueOf(path.getFileName()), Obstacles.of(path)));
        }
    }

    /** Pictures named one by one, as a shell does with a wildcard: sequences where they form some, otherwise clips of one frame. */
    private void addPictures() throws InputException {
        for (List<Path> pictures : picturesByFolder.values()) {
            try {
                List<PictureClips.Sequence> sequences = PictureClips.sequences(pictures);
                sequences.forEach(sequence -> add(sequence.input(sequence.name(), pictures.get(0))));
                for (Path picture : pictures) {
                    if (sequences.stream()
                            .noneMatch(sequence -> sequence.files().contains(picture))) {
                        add(new ClipInput(picture, String.valueOf(picture.getFileName()), Obstacles.of(picture)));
                    }
                }
            } catch (VideoReadException e) {
                throw new InputException(String.valueOf(e.getMessage()));
            }
        }
    }

    private static boolean isWildcard(String argument) {
        return argument.contains("*") || argument.contains("?") || argument.contains("[");
    }

    private void folder(Path folder) throws InputException {
        try {
            Inputs found = FolderScan.scan(folder, excluded);
            if (found.clips().isEmpty()) {
                notes.add(folder + ": no clip in this folder");
                if (MediaTypes.isClip(folder)) {
                    String name = String.valueOf(folder.getFileName());
                    add(new ClipInput(folder, name, Optional.of("is a folder, not a media file")));
                }
            }
            found.clips().forEach(this::add);
            notes.addAll(found.notes());
            ignoredFiles += found.ignoredFiles();
        } catch (IOException e) {
            throw new InputException(folder + ": the folder could not be searched (" + Obstacles.text(e) + ")");
        }
    }

    private void list(Path list) throws InputException {
        Path identity = list.toAbsolutePath().normalize();
        if (openLists.contains(identity)) {
            throw new InputException(list + ": this list names itself, directly or through another one");
        }
        List<String> lines;
        try {
            lines = Files.readString(list).replace(BYTE_ORDER_MARK, "").lines().toList();
        } catch (CharacterCodingException e) {
            throw new InputException(list + ": the list is not UTF-8 text");
        } catch (IOException e) {
            throw new InputException(list + ": the list could not be read (" + Obstacles.text(e) + ")");
        }
        openLists.push(identity);
        for (String line : lines) {
            String entry = line.strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                argument(entry, list.resolveSibling(""));
            }
        }
        openLists.pop();
    }

    private void wildcard(String pattern, Path base) throws InputException {
        String text = pattern.replace('\\', '/');
        int firstStar = text.replaceAll("[*?\\[].*", "").length();
        int lastFixed = text.lastIndexOf('/', firstStar);
        Path start = base.resolve(text.substring(0, lastFixed + 1));
        String rest = text.substring(lastFixed + 1);
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        } catch (PatternSyntaxException e) {
            throw new InputException(
                    pattern + ": no such file, and as a wildcard it is broken (" + e.getDescription() + ")");
        }
        int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
        List<Path> met = new ArrayList<>();
        if (Files.isDirectory(start)) {
            try (Stream<Path> files = Files.walk(start, depth, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(file -> !file.equals(start) && matcher.matches(start.relativize(file)))
                        .sorted()
                        .forEach(met::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new InputException(pattern + ": the folder could not be searched (" + e.getMessage() + ")");
            }
        }
        if (met.isEmpty()) {
            notes.add(pattern + ": no file matches");
        }
        for (Path path : met) {
            argument(path.toString(), Path.of(""));
        }
    }

    private void add(ClipInput clip) {
        Path identity;
        try {
            identity = clip.path().toRealPath();
        } catch (IOException e) {
            identity = clip.path().toAbsolutePath().normalize(); // nothing is there; the row will say so
        }
        if (seen.add(identity)) {
            clips.add(clip);
        }
    }
}
