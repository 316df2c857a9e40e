package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.app.bench.DriftBench;
import org.shotlint.app.bench.DriftTable;
import org.shotlint.samples.encode.EncodeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint bench drift}. */
@Command(
        name = "drift",
        description = "Lets characters leave their model sheets in every property, in three amplitudes, checks the"
                + " clips and prints what was found.")
final class DriftTableCommand implements Callable<Integer> {
    @Option(names = "--clips", split = ",", paramLabel = "TEXT", description = "Only clips whose name contains a text.")
    private List<String> clips = List.of();

    @Option(
            names = "--amplitudes",
            split = ",",
            paramLabel = "WORD",
            description = "Only departures of these amplitudes: small, middle, large; default all.")
    private List<String> amplitudes = DriftTable.AMPLITUDES;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "", description = "Write the tables to a file, too.")
    private Path out = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "2", description = "Clips at a time; default 2.")
    private int jobs = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException, EncodeException {
        if (jobs < 1) {
            throw new UsageException("--jobs is " + jobs + "; allowed: 1 and more");
        }
        for (String amplitude : amplitudes) {
            if (!DriftTable.AMPLITUDES.contains(amplitude)) {
                throw new UsageException(
                        "--amplitudes has " + amplitude + "; allowed: " + String.join(", ", DriftTable.AMPLITUDES));
            }
        }
        try {
            DriftTable table = DriftBench.run(
                    name -> clips.isEmpty() || clips.stream().anyMatch(name::contains),
                    amplitudes.stream().map(DriftTable.AMPLITUDES::indexOf).collect(Collectors.toSet()),
                    jobs,
                    this::told);
            String text = table.markdown();
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            if (!out.toString().isEmpty()) {
                Files.writeString(out, text);
            }
        } catch (SheetException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private synchronized void told(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
