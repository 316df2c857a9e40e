package org.shotlint.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.SampleWriteException;
import org.shotlint.samples.SampleWriter;
import org.shotlint.samples.label.TruthTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint samples}: makes the labelled sample clips. */
@Command(name = "samples", description = "Makes labelled sample clips: defects, their twins without, and look-alikes.")
final class SamplesCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for clips and truth table.")
    private Path out = Path.of("");

    @Option(names = "--demo", description = "Only the small choice that the demo uses.")
    private boolean demo;

    @Option(names = "--clips", split = ",", paramLabel = "TEXT", description = "Only clips whose name contains a text.")
    private List<String> clips = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, SampleWriteException {
        List<Sample> samples = SampleCatalog.all().stream()
                .filter(sample -> !demo || sample.isDemo())
                .filter(sample -> clips.isEmpty() || clips.stream().anyMatch(sample.name()::contains))
                .toList();
        if (samples.isEmpty()) {
            throw new UsageException("--clips " + String.join(",", clips) + ": no sample clip has such a name");
        }
        write(
                samples,
                out,
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr()));
        spec.commandLine().getOut().println(out.resolve(TruthTable.FILE_NAME));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /** Makes the clips, with lines on how far that is. */
    static void write(List<Sample> samples, Path out, Console console) throws SampleWriteException {
        Meter meter = new Meter(console, "made", samples.size());
        SampleWriter.write(
                samples,
                out,
                Runtime.getRuntime().availableProcessors(),
                (sample, done, total) -> meter.done(done, sample.name()));
        meter.close();
    }
}
