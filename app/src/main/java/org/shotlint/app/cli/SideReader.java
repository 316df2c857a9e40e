package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.report.ReportFormatException;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.batch.WriteFailures;
import org.shotlint.app.compare.ComparedClip;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.Side;
import org.shotlint.app.review.ReviewFolder;

/**
 * Makes one side of a comparison out of an argument: a report, a folder of reports, or whatever {@code check} takes for clips, which are then
 * checked. A folder counts as one of reports if {@code run.json} or a report lies directly in it, or if it holds reports and no clip.
 */
final class SideReader {
    private static final String RUN = "run.json";
    private static final String JSON = ".json";

    private final CheckRun.Plan plan;
    private final Console console;

    SideReader(CheckRun.Plan plan, Console console) {
        this.plan = plan;
        this.console = console;
    }

    /** What an argument stands for: reports that are there, or clips to check. */
    record Source(String argument, Side side, Optional<Comparison.Input> reports, Optional<Inputs> clips) {}

    /** A side and what the exit code has to say of it. */
    record Read(Comparison.Input input, int exitCode) {}

    /** Looks what the argument stands for; checks nothing yet. */
    Source find(String argument, Side side) throws UsageException, InputException {
        Optional<Path> path = path(argument);
        if (path.isPresent() && Files.isRegularFile(path.get()) && argument.endsWith(JSON)) {
            return new Source(argument, side, Optional.of(single(argument, path.get())), Optional.empty());
        }
        if (path.isPresent() && Files.isDirectory(path.get())) {
            Optional<Comparison.Input> reports = folder(argument, path.get());
            if (reports.isPresent()) {
                return new Source(argument, side, reports, Optional.empty());
            }
        }
        Inputs clips = InputScan.scan(List.of(argument), plan.out());
        return new Source(argument, side, Optional.empty(), Optional.of(clips));
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a wildcard, on systems that allow none in paths
        }
    }

    private static Comparison.Input single(String argument, Path file) throws UsageException {
        try {
            ReportPaths paths = ReportPaths.ofReport(file);
            var report = ReportJson.read(file);
            return new Comparison.Input(
                    argument, List.of(new ComparedClip(report.clip().file(), report, paths.evidence())), List.of());
        } catch (IOException e) {
            throw new UsageException(file + ": the report cannot be read (" + WriteFailures.text(e) + ")");
        } catch (ReportFormatException e) {
            throw new UsageException(e.getMessage() + " (expected a report, or clips)");
        }
    }

    private Optional<Comparison.Input> folder(String argument, Path folder) throws UsageException {
        ReviewFolder found;
        try {
            found = ReviewFolder.read(folder);
        } catch (IOException e) {
            throw new UsageException(folder + ": the folder cannot be read (" + WriteFailures.text(e) + ")");
        }
        boolean direct = Files.exists(folder.resolve(RUN))
                || found.clips().stream()
                        .anyMatch(clip -> folder.equals(clip.reportFile().getParent()));
        if (found.clips().isEmpty() || !direct && holdsClips(argument)) {
            return Optional.empty();
        }
        List<ComparedClip> clips = found.clips().stream()
                .map(clip -> new ComparedClip(clip.name(), clip.report(), clip.evidence(), clip.media()))
                .toList();
        return Optional.of(new Comparison.Input(argument, clips, found.problems()));
    }

    private boolean holdsClips(String argument) {
        try {
            return !InputScan.scan(List.of(argument), plan.out()).clips().isEmpty();
        } catch (InputException e) {
            return false;
        }
    }

    /** Reads the side, checking its clips where these are what it stands for. */
    Read read(Source source) throws UsageException, InterruptedException {
        if (source.reports().isPresent()) {
            Comparison.Input input = source.reports().get();
            input.problems().forEach(console::say);
            return new Read(input, input.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNCHECKED);
        }
        Inputs inputs = source.clips().orElseThrow();
        CheckRun.Plan own = plan.withOut(plan.out().resolve(source.side().word()));
        CheckRun.Ending ending = new CheckRun(own, console).executeQuietly(inputs);
        List<ComparedClip> clips = ending.result().rows().stream()
                .map(row -> new ComparedClip(
                        row.input().name(),
                        row.report(),
                        row.paths().evidence(),
                        Optional.of(row.input().path())))
                .toList();
        return new Read(new Comparison.Input(source.argument(), clips, inputs.notes()), ending.exitCode());
    }
}
