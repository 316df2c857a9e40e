package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shotlint.app.batch.WriteFailures;
import org.shotlint.app.report.ReportFormat;
import org.shotlint.app.report.ReportWriteException;
import org.shotlint.app.report.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlint report}: writes what stands in a folder of reports again, with the decisions made since. */
@Command(
        name = "report",
        description = "Writes the summaries of a folder of reports again, with the decisions in it; checks nothing.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REPORTS", description = "A folder of reports; the summaries are written into it.")
    private Path reports = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Summaries to write: html, pdf, csv; all three unless given.")
    private Set<ReportFormat> formats = EnumSet.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.CSV);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException {
        if (formats.contains(ReportFormat.JSON)) {
            throw new UsageException("--format json: the JSON reports are what the others are made of");
        }
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        StoredRun run = read();
        run.problems().forEach(console::say);
        if (run.report().result().rows().isEmpty()) {
            throw new UsageException(reports + ": no reports in this folder");
        }
        int code = run.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNCHECKED;
        for (ReportFormat format : formats) {
            try {
                Map<ReportFormat, Path> written = run.write(EnumSet.of(format));
                written.forEach(
                        (kind, file) -> console.out().println(kind.label() + ": " + Printable.line(file.toString())));
            } catch (ReportWriteException e) {
                console.say(String.valueOf(e.getMessage()));
                code = ExitCode.UNCHECKED;
            }
        }
        console.out().flush();
        return code;
    }

    private StoredRun read() throws UsageException {
        try {
            return StoredRun.read(reports);
        } catch (IOException e) {
            throw new UsageException(reports + ": the folder cannot be read (" + WriteFailures.text(e) + ")");
        }
    }
}
