package org.shotlint.app.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportFormatException;
import org.shotlint.analysis.report.ReportJson;

/** What lies in a folder of reports, as it was when read. */
public record ReviewFolder(List<ClipEntry> clips, List<String> problems) {
    private static final String JSON = ".json";
    private static final String EVIDENCE = ".evidence";

    public ReviewFolder {
        clips = List.copyOf(clips);
        problems = List.copyOf(problems);
    }

    /** Reads all reports below {@code folder}; those that cannot be read become problems. */
    public static ReviewFolder read(Path folder) throws IOException {
        MediaFinder media = MediaFinder.of(folder);
        List<ClipEntry> clips = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : jsonFiles(folder, problems)) {
            try {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.contains("\"" + AnalysisReport.SCHEMA + "\"")) {
                    clips.add(entry(file, ReportJson.parse(text), media));
                }
            } catch (IOException | ReportFormatException e) {
                problems.add(folder.relativize(file) + ": not a readable report (" + e.getMessage() + ")");
            }
        }
        clips.sort(Comparator.comparing(ClipEntry::name)
                .thenComparing(clip -> clip.reportFile().toString()));
        return new ReviewFolder(clips, problems);
    }

    private static ClipEntry entry(Path file, AnalysisReport report, MediaFinder media) {
        String name = file.getFileName().toString();
        Path evidence = file.resolveSibling(name.substring(0, name.length() - JSON.length()) + EVIDENCE);
        MediaFinder.Found found = media.find(file, report.clip());
        return new ClipEntry(report, file, evidence, found.media(), found.note());
    }

    private static List<Path> jsonFiles(Path folder, List<String> problems) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean evidence = !directory.equals(folder)
                        && directory.getFileName().toString().endsWith(EVIDENCE);
                return evidence ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(JSON) && !name.startsWith(".") && attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                problems.add(folder.relativize(file) + ": could not be read (" + e.getMessage() + ")");
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.naturalOrder());
        return files;
    }
}
