package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.app.bench.MatrixBench;
import org.shotlint.app.bench.MatrixTable;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.matrix.MatrixCatalog;
import org.shotlint.samples.matrix.MatrixCell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint bench matrix}: what is found of each defect in three amplitudes under three cameras. */
@Command(
        name = "matrix",
        description =
                "Makes each defect in three amplitudes under three cameras, with look-alikes, checks the clips and"
                        + " prints what was found.")
final class MatrixCommand implements Callable<Integer> {
    @Option(names = "--clips", split = ",", paramLabel = "TEXT", description = "Only clips whose name contains a text.")
    private List<String> clips = List.of();

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Keep clips, labels and reports here; clips that are here are not made again.")
    private Path keep = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "", description = "Write the tables to a file, too.")
    private Path out = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "2", description = "Clips at a time; default 2.")
    private int jobs = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException, EncodeException, ScoreException {
        List<MatrixCell> cells = MatrixCatalog.all().stream()
                .filter(cell ->
                        clips.isEmpty() || clips.stream().anyMatch(cell.sample().name()::contains))
                .toList();
        if (cells.isEmpty()) {
            throw new UsageException("--clips " + String.join(",", clips) + ": no clip of the matrix has such a name");
        }
        if (jobs < 1) {
            throw new UsageException("--jobs is " + jobs + "; allowed: 1 and more");
        }
        Meter meter = new Meter(
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr()), "checked", cells.size());
        Progressing progressing = new Progressing(meter);
        MatrixTable table = MatrixBench.run(cells, keep, jobs, progressing::done);
        meter.close();
        String text = table.markdown();
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        if (!out.toString().isEmpty()) {
            Files.writeString(out, text);
        }
        return ExitCode.DONE;
    }

    /** Counts what several threads report. */
    private static final class Progressing {
        private final Meter meter;
        private int count;

        Progressing(Meter meter) {
            this.meter = meter;
        }

        synchronized void done(String name) {
            meter.done(++count, name);
        }
    }
}
