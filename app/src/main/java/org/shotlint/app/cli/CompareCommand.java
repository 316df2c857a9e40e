package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shotlint.analysis.report.AtomicFile;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.WriteFailures;
import org.shotlint.app.compare.ComparedPair;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.ComparisonJson;
import org.shotlint.app.compare.FindingChange;
import org.shotlint.app.compare.Side;
import org.shotlint.app.report.HtmlComparison;
import org.shotlint.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlint compare}: two takes, or the clips of two generators, against each other. */
@Command(
        name = "compare",
        description = {
            "Compares two takes, or two folders of clips of the same shots: what is new, gone and unchanged from A to B,",
            "and which is closer to the model. Clips of two folders belong together by relative name, then by that without",
            "its ending, then by the file name without its ending. Clips without a counterpart are listed."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String PAGE = "comparison.html";
    private static final String DATA = "comparison.json";

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A clip, a folder of clips, a report or a folder of reports. Clips are checked first.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The same; what A is compared with.")
    private String second = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the comparison, and for the reports on clips that are checked (in a and b).")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write: json,html unless given; json is always written.")
    private Set<ReportFormat> formats = ReportFormat.standard();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 if a finding this bad is new in B: error, warning or never (default).")
    private Gate failOn = Gate.NEVER;

    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, InputException, InterruptedException {
        if (!EnumSet.of(ReportFormat.JSON, ReportFormat.HTML).containsAll(formats)) {
            throw new UsageException("--format: a comparison is written as json and html");
        }
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        CheckRun.Plan plan = options.plan(out, console);
        SideReader reader = new SideReader(plan, console);
        // Both are looked at before the first of them is checked: a slip in B is better known now than in an hour.
        SideReader.Source a = reader.find(first, Side.A);
        SideReader.Source b = reader.find(second, Side.B);
        SideReader.Read readA = reader.read(a);
        SideReader.Read readB = reader.read(b);
        Comparison comparison = Comparison.of(readA.input(), readB.input());
        int code = Math.max(readA.exitCode(), readB.exitCode());
        if (!comparison.isWhole()) {
            code = Math.max(code, ExitCode.UNCHECKED);
        }
        if (comparison.pairs().stream().anyMatch(this::closes)) {
            code = Math.max(code, ExitCode.FINDINGS);
        }
        new ComparisonTable(comparison).print(console.out());
        code = Math.max(code, write(comparison, plan, console));
        console.out().flush();
        return code;
    }

    private boolean closes(ComparedPair pair) {
        return pair.changes().stream()
                .anyMatch(change -> change.kind() == FindingChange.Kind.NEW && failOn.closes(change.finding()));
    }

    private int write(Comparison comparison, CheckRun.Plan plan, Console console) throws InterruptedException {
        try {
            AtomicFile.write(
                    out.resolve(DATA), ComparisonJson.toText(comparison).getBytes(StandardCharsets.UTF_8));
            console.out().println("JSON: " + Printable.line(out.resolve(DATA).toString()));
            if (formats.contains(ReportFormat.HTML)) {
                try (ComparedFrames frames = ComparedFrames.of(comparison, plan.patience())) {
                    AtomicFile.write(
                            out.resolve(PAGE),
                            HtmlComparison.text(comparison, frames).getBytes(StandardCharsets.UTF_8));
                }
                console.out()
                        .println("Comparison: "
                                + Printable.line(out.resolve(PAGE).toString()));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            console.say(out + ": the comparison could not be written (" + WriteFailures.text(e) + ")");
            return ExitCode.UNCHECKED;
        }
    }
}
