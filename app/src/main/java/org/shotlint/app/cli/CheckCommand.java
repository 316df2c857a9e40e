package org.shotlint.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.profile.ProfileException;
import org.shotlint.app.batch.FrameRates;
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

    @Option(names = "--profile", paramLabel = "FILE", description = "Profile: which checks run, with which settings.")
    private @Nullable Path profile;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Clips analysed at the same time; as many as there are processors unless given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

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

    @Option(
            names = "--fps",
            paramLabel = "RATE",
            description = "Frame rate of clips that carry none, such as image sequences: 24, 23.976 or 24000/1001.")
    private @Nullable String rate;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give a clip up after so long without progress; 120 unless given.")
    private int timeoutSeconds = 120;

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, InputException, InterruptedException {
        if (jobs < 1 || jobs > 256) {
            throw new UsageException("--jobs is " + jobs + "; allowed: 1 to 256");
        }
        if (timeoutSeconds < 1) {
            throw new UsageException("--timeout is " + timeoutSeconds + "; allowed: 1 and more seconds");
        }
        CheckRun.Plan plan = CheckRun.Plan.standard(out)
                .withJobs(jobs)
                .withPatience(Duration.ofSeconds(timeoutSeconds))
                .withFormats(formats)
                .withGate(failOn);
        if (rate != null) {
            try {
                plan = plan.withRate(Optional.of(FrameRates.parse(rate)));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--fps: " + e.getMessage());
            }
        }
        if (profile != null) {
            try {
                plan = plan.withProfile(CheckRun.profiles().read(profile));
            } catch (ProfileException e) {
                throw new UsageException("--profile " + e.getMessage());
            }
        }
        plan = plan.withSheets(sheets.read());
        Inputs inputs = InputScan.scan(paths, out);
        var console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        return new CheckRun(plan, console).execute(inputs).exitCode();
    }
}
