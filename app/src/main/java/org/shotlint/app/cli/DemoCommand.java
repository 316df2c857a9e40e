package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.analysis.score.Scorecard;
import org.shotlint.analysis.score.Scoring;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.report.RunReport;
import org.shotlint.app.ui.Desktop;
import org.shotlint.app.ui.DesktopException;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.SampleWriteException;
import org.shotlint.samples.label.TruthTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint demo}: makes a few sample clips, checks them, and shows what was found. */
@Command(name = "demo", description = "Makes a few sample clips, checks them, and shows what was found.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for clips and reports; shotlint-demo unless given.")
    private Path out = Path.of("shotlint-demo");

    @Option(names = "--no-open", description = "Do not open the desktop at the end.")
    private boolean noOpen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call()
            throws SampleWriteException, UsageException, InputException, InterruptedException, ScoreException {
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        int code = run(out, console);
        if (!noOpen && Desktop.isPossible()) {
            openReports(console);
        }
        return code;
    }

    private void openReports(Console console) throws InterruptedException {
        try {
            Desktop.open(List.of(out.resolve("reports")));
        } catch (DesktopException e) {
            console.say(String.valueOf(e.getMessage()));
        }
    }

    /** Makes, checks and shows; what {@code bench demo} takes the time of. */
    static int run(Path out, Console console)
            throws SampleWriteException, UsageException, InputException, InterruptedException, ScoreException {
        Path clips = out.resolve("clips");
        Path reports = out.resolve("reports");
        List<Sample> samples = SampleCatalog.demo().toList();
        SamplesCommand.write(samples, clips, console);
        List<String> files = samples.stream()
                .map(sample -> clips.resolve(sample.name()).toString())
                .toList();
        Inputs inputs = InputScan.scan(files, reports);
        CheckRun run = new CheckRun(CheckRun.Plan.standard(reports), console);
        CheckRun.Ending ending = run.executeQuietly(inputs);
        PrintWriter print = console.out();
        RunReport report = new RunReport(ending.result(), ClipAnalyzer.VERSION);
        new FindingsTable(report).print(print);
        print.println();
        print.println(report.totals());
        if (!ending.result().interrupted()) {
            Scorecard card = Scoring.score(Scoring.Request.of(clips.resolve(TruthTable.FILE_NAME), reports));
            print.println("Against the labels of the clips: " + card.all().named() + " of "
                    + card.all().defects() + " injected defects named, "
                    + card.all().alarms()
                    + " false alarms on clips without a defect.");
        }
        ending.summary().ifPresent(summary -> print.println("Summary: " + Printable.line(summary.toString())));
        print.flush();
        return ending.exitCode();
    }
}
