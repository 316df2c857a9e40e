package org.shotlint.app.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.VideoReadException;

/** Finds the clips of reports: where the run read them, else beside the reports or one folder up, by the name they were reported under. */
final class MediaFinder {
    private static final String RUN = "run.json";

    private final Path folder;
    private final Map<Path, String> pathsByReport;

    /** A clip's media where it was found, and a line where something is not as it was. */
    record Found(Optional<Path> media, Optional<String> note) {}

    private MediaFinder(Path folder, Map<Path, String> pathsByReport) {
        this.folder = folder;
        this.pathsByReport = pathsByReport;
    }

    /** Of the reports below {@code folder}; goes by its {@code run.json} where there is a readable one. */
    static MediaFinder of(Path folder) {
        Map<Path, String> paths = new HashMap<>();
        try {
            JsonNode run = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(RUN)));
            for (JsonNode clip : run.path("clips")) {
                String report = clip.path("report").asText("");
                String path = clip.path("path").asText("");
                if (!report.isEmpty() && !path.isEmpty()) {
                    paths.put(folder.resolve(report).normalize(), path);
                }
            }
        } catch (JsonProcessingException | InvalidPathException e) {
            return new MediaFinder(folder, Map.of()); // someone else's file; the names in the reports are still there
        } catch (IOException e) {
            return new MediaFinder(folder, Map.of()); // there was no run, or only its reports were copied
        }
        return new MediaFinder(folder, paths);
    }

    Found find(Path report, ClipFacts clip) {
        boolean changed = false;
        for (Path candidate : candidates(report, clip)) {
            long bytes = bytes(candidate);
            if (bytes >= 0 && (clip.bytes() == 0 || bytes == clip.bytes())) {
                return new Found(Optional.of(candidate), Optional.empty());
            }
            changed |= bytes >= 0;
        }
        String note = changed
                ? clip.file() + " is not the file that was checked: its size differs"
                : clip.file() + " was not found; its findings can be decided all the same";
        return new Found(Optional.empty(), Optional.of(note));
    }

    private List<Path> candidates(Path report, ClipFacts clip) {
        List<Path> candidates = new ArrayList<>();
        try {
            String known = pathsByReport.get(report.normalize());
            if (known != null) {
                candidates.add(Path.of(known));
            }
            candidates.add(folder.resolve(clip.file()));
            candidates.add(folder.toAbsolutePath().normalize().resolveSibling(clip.file()));
        } catch (InvalidPathException e) {
            return candidates; // a name from another system; nothing here can be called so
        }
        return candidates;
    }

    /** Size of the clip's files together; -1 where one is missing. */
    private static long bytes(Path clip) {
        try {
            long bytes = 0;
            for (Path file : ClipSource.of(clip).files()) {
                if (!Files.isRegularFile(file)) {
                    return -1;
                }
                bytes += Files.size(file);
            }
            return bytes;
        } catch (VideoReadException | IOException e) {
            return -1;
        }
    }
}
