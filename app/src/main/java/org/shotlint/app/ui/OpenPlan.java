package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.app.batch.IdentityFile;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.review.ReviewSession;

/** What opening some paths comes to: reports to look through, or clips to check first. Made on the thread for files. */
sealed interface OpenPlan {
    /** Name of the folder that reports of clips opened in the window go to; it lies beside the clips. */
    String REPORTS = "shotlint-reports";

    /** Reports are there. */
    record Review(ReviewSession session) implements OpenPlan {}

    /**
     * Clips are to be checked into the folder {@code reports}.
     *
     * @param identity an identity model, where there is one; {@code notes} say why one that is there cannot be used
     */
    record Check(
            Inputs inputs, Path reports, ReviewSession session, Optional<IdentityFile> identity, List<String> notes)
            implements OpenPlan {}

    /** Nothing can be opened; the line says why. */
    record Nothing(String text) implements OpenPlan {}

    /** Whether reports that are there already will do. */
    enum Earlier {
        USED,
        REPLACED
    }

    static OpenPlan of(List<Path> paths, Earlier earlier) {
        try {
            if (paths.size() == 1) {
                Path path = paths.get(0);
                if (!Files.exists(path)) {
                    return new Nothing(path + ": there is no such file or folder");
                }
                Optional<Path> reports = reportsIn(path);
                if (reports.isPresent() && earlier == Earlier.USED) {
                    return new Review(ReviewSession.open(reports.get()));
                }
            }
            return check(paths);
        } catch (InputException e) {
            return withoutClips(paths, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Nothing(paths.get(0) + ": could not be opened (" + e.getMessage() + ")");
        }
    }

    private static OpenPlan check(List<Path> paths) throws InputException, IOException {
        Path first = paths.get(0).toAbsolutePath().normalize();
        Path beside = Files.isDirectory(first) ? first : first.resolveSibling("");
        Path reports = beside.resolve(REPORTS);
        Inputs inputs = InputScan.scan(paths.stream().map(Path::toString).toList(), reports);
        Files.createDirectories(reports);
        List<String> notes = new ArrayList<>();
        Optional<IdentityFile> identity = IdentityFile.installed(notes::add);
        return new Check(inputs, reports, ReviewSession.open(reports), identity, notes);
    }

    /** A folder of reports need not have been left by a whole run. */
    private static OpenPlan withoutClips(List<Path> paths, String why) {
        Path path = paths.get(0);
        if (Files.isDirectory(path)) {
            try {
                ReviewSession session = ReviewSession.open(path);
                if (!session.clips().isEmpty() || !session.problems().isEmpty()) {
                    return new Review(session);
                }
                session.close();
            } catch (IOException e) {
                return new Nothing(path + ": could not be opened (" + e.getMessage() + ")");
            }
        }
        return new Nothing(why.contains("no clip in this folder") ? path + ": neither clips nor reports in it" : why);
    }

    private static Optional<Path> reportsIn(Path path) throws InputException {
        if (Files.isRegularFile(path)) {
            String name = String.valueOf(path.getFileName());
            Path folder = path.toAbsolutePath().resolveSibling("");
            boolean isReport = name.endsWith(".json") || name.equals("summary.html");
            return isReport ? Optional.of(folder) : completeReports(path, folder.resolve(REPORTS));
        }
        for (Path candidate : List.of(path, path.resolve("reports"))) {
            if (Files.isRegularFile(candidate.resolve("run.json"))) {
                return Optional.of(candidate);
            }
        }
        return completeReports(path, path.resolve(REPORTS));
    }

    /** The reports an earlier check in the window left, unless it was stopped or clips have come since. */
    private static Optional<Path> completeReports(Path clips, Path reports) throws InputException {
        if (!Files.isRegularFile(reports.resolve("run.json"))) {
            return Optional.empty();
        }
        boolean complete = InputScan.scan(List.of(clips.toString()), reports).clips().stream()
                .allMatch(clip ->
                        Files.exists(ReportPaths.of(reports, clip.name()).report()));
        return complete ? Optional.of(reports) : Optional.empty();
    }
}
