package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.shotlint.analysis.calibration.Reliability;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.app.bench.CalibrationBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint bench calibrate}: from reports on labelled clips to the score curves that a build ships with. */
@Command(
        name = "calibrate",
        description =
                "Fits score curves to reports on labelled clips, as other benches keep them, and prints by folds over"
                        + " sources how far they can be relied upon.")
final class CalibrateCommand implements Callable<Integer> {
    @Option(
            names = "--labelled",
            required = true,
            paramLabel = "TRUTH=REPORTS",
            description = "Labels and the folder of reports; may be given several times.")
    private List<String> labelled = List.of();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            defaultValue = "",
            description = "Table of clips and the repositories they come from, tab-separated.")
    private Path sources = Path.of("");

    @Option(names = "--curves", paramLabel = "FILE", defaultValue = "", description = "Write the curves to a file.")
    private Path curves = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "", description = "Write the tables to a file, too.")
    private Path out = Path.of("");

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What the clips are, for the tables.")
    private String note = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, IOException, ScoreException {
        List<CalibrationBench.Labelled> all = new ArrayList<>();
        for (String one : labelled) {
            int equals = one.indexOf('=');
            if (equals < 1 || equals == one.length() - 1) {
                throw new UsageException("--labelled " + one + ": expected a truth file, =, and a folder of reports");
            }
            all.add(new CalibrationBench.Labelled(
                    Path.of(one.substring(0, equals)), Path.of(one.substring(equals + 1))));
        }
        Reliability reliability = CalibrationBench.run(all, sources);
        String text = reliability.markdown(note);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        if (!out.toString().isEmpty()) {
            Files.writeString(out, text);
        }
        if (!curves.toString().isEmpty()) {
            Files.writeString(curves, reliability.calibration().text());
        }
        return ExitCode.DONE;
    }
}
