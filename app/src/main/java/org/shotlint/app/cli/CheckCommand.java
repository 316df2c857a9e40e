package org.shotlint.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlint check}: checks clips and writes reports. */
@Command(name = "check", description = "Checks clips and writes one report for each and a summary of all.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Media files, folders (with all below them), image sequences (a folder, or f_####.png),",
                "wildcards in quotes, or lists (@list.txt: one path per line, # starts a comment)."
            })
    private List<String> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the reports.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Reports to write: ${COMPLETION-CANDIDATES}. json,html unless given; json is always written.")
    private Set<ReportFormat> formats = ReportFormat.standard();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 if there is a finding this bad: error, warning or never (default).")
    private Gate failOn = Gate.NEVER;

    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, InputException, InterruptedException {
        var console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        CheckRun.Plan plan = options.plan(out, console).withFormats(formats).withGate(failOn);
        Inputs inputs = InputScan.scan(paths, out);
        return new CheckRun(plan, console).execute(inputs).exitCode();
    }
}
