package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shotlint.app.batch.WorkerCommand;
import org.shotlint.app.compare.ComparedClip;
import org.shotlint.app.compare.ComparedPair;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.FindingChange;
import org.shotlint.app.compare.TakePictures;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.evidence.StillsMain;

/**
 * The frames of takes that have no finding of their own there: decoded by a process for each clip where the clip is at hand, else the nearest
 * small picture that its evidence keeps.
 */
final class ComparedFrames implements TakePictures, AutoCloseable {
    private final Path folder;
    private final Map<ComparedClip, Path> stills = new HashMap<>();

    private ComparedFrames(Path folder) {
        this.folder = folder;
    }

    /** Decodes what the page of {@code comparison} needs. Close it to remove the pictures again. */
    static ComparedFrames of(Comparison comparison, Duration patience) throws IOException, InterruptedException {
        ComparedFrames frames = new ComparedFrames(Files.createTempDirectory("shotlint-compare"));
        for (Map.Entry<ComparedClip, SortedSet<Integer>> wanted :
                wanted(comparison).entrySet()) {
            if (wanted.getKey().media().isPresent()) {
                frames.decode(wanted.getKey(), wanted.getValue(), patience);
            }
        }
        return frames;
    }

    private static Map<ComparedClip, SortedSet<Integer>> wanted(Comparison comparison) {
        Map<ComparedClip, SortedSet<Integer>> wanted = new HashMap<>();
        for (ComparedPair pair : comparison.pairs()) {
            for (FindingChange change : pair.changes()) {
                int frames = pair.owner(change).report().clip().framesDecoded();
                for (Moment moment : Moment.values()) {
                    pair.bare(change, moment.frame(change.finding(), frames))
                            .ifPresent(place -> wanted.computeIfAbsent(place.clip(), clip -> new TreeSet<>())
                                    .add(place.frame()));
                }
            }
        }
        return wanted;
    }

    private void decode(ComparedClip clip, SortedSet<Integer> frames, Duration patience)
            throws IOException, InterruptedException {
        Path own = Files.createDirectory(folder.resolve(String.valueOf(stills.size())));
        stills.put(clip, own);
        Process process = new ProcessBuilder(WorkerCommand.stills(
                                clip.media().orElseThrow(),
                                clip.report().clip().frameRate(),
                                own,
                                frames.stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .line())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean unused = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public Optional<Picture> at(ComparedClip clip, int frame) throws IOException {
        Path still = stills.getOrDefault(clip, folder).resolve(StillsMain.name(frame));
        if (Files.isRegularFile(still)) {
            return Optional.of(new Picture(frame, Files.readAllBytes(still)));
        }
        SortedMap<Integer, byte[]> kept = new EvidenceFolder(clip.evidence()).filmstrip();
        return kept.keySet().stream()
                .min(Comparator.comparingInt(at -> Math.abs(at - frame)))
                .map(at -> new Picture(at, kept.getOrDefault(at, new byte[0])));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
