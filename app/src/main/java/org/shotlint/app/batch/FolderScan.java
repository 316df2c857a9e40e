package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.report.AtomicFile;
import org.shotlint.analysis.video.VideoReadException;

/** The clips in a folder and the folders below it. Follows symbolic links, though never in a circle. */
final class FolderScan extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path excluded;
    private final List<ClipInput> clips = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Path, List<Path>> picturesByFolder = new TreeMap<>();
    private int ignoredFiles;

    private FolderScan(Path root, Path excluded) {
        this.root = root;
        this.excluded = excluded;
    }

    /** @param excluded folder that is left out, where it lies below {@code root}: the one the reports go to */
    static Inputs scan(Path root, Path excluded) throws IOException {
        FolderScan scan = new FolderScan(root, excluded.toAbsolutePath().normalize());
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, scan);
        scan.picturesByFolder.forEach(scan::addSequences);
        return new Inputs(scan.clips, scan.ignoredFiles, scan.notes);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        boolean ours = folder.toAbsolutePath().normalize().equals(excluded)
                || String.valueOf(folder.getFileName()).endsWith(ReportPaths.EVIDENCE);
        if (!ours && MediaTypes.isClip(folder) && holdsNothingToCheck(folder)) {
            add(folder, "is a folder, not a media file");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private static boolean holdsNothingToCheck(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.noneMatch(
                    file -> MediaTypes.isClip(file) || MediaTypes.isPicture(file) || Files.isDirectory(file));
        } catch (AccessDeniedException e) {
            return false; // the walk meets the same obstacle and reports it
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (MediaTypes.isClip(file)) {
            clips.add(new ClipInput(file, name(file), Obstacles.of(file)));
        } else if (MediaTypes.isPicture(file)) {
            picturesByFolder
                    .computeIfAbsent(file.resolveSibling(""), key -> new ArrayList<>())
                    .add(file);
        } else if (!AtomicFile.isTemporary(file)) {
            ignoredFiles++;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            notes.add(name(file) + ": this link leads back to a folder above it and was not followed");
        } else if (Files.isDirectory(file) || MediaTypes.isClip(file)) {
            add(file, Obstacles.text(failure));
        } else {
            ignoredFiles++;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            add(folder, "could not be listed to its end: " + Obstacles.text(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private void addSequences(Path folder, List<Path> pictures) {
        try {
            int used = 0;
            for (PictureClips.Sequence sequence : PictureClips.sequences(pictures)) {
                clips.add(sequence.input(name(sequence.pattern()), pictures.get(0)));
                used += sequence.files().size();
            }
            ignoredFiles += pictures.size() - used;
        } catch (VideoReadException e) {
            add(folder, String.valueOf(e.getMessage()));
        }
    }

    private void add(Path path, String obstacle) {
        clips.add(new ClipInput(path, name(path), Optional.of(obstacle)));
    }

    private String name(Path file) {
        Path relative = root.relativize(file);
        String text = relative.toString().replace(root.getFileSystem().getSeparator(), "/");
        return text.isEmpty() ? String.valueOf(root.toAbsolutePath().normalize().getFileName()) : text;
    }
}
