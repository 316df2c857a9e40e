package org.shotlint.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.analysis.score.ScoreJson;
import org.shotlint.analysis.score.ScoreTable;
import org.shotlint.analysis.score.Scorecard;
import org.shotlint.analysis.score.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint score}: how well reports agree with labels. */
@Command(
        name = "score",
        description = "Compares reports with labelled clips: what was found, named, missed, and false alarms.")
final class ScoreCommand implements Callable<Integer> {
    @Option(names = "--truth", required = true, paramLabel = "FILE", description = "Labels, tab-separated.")
    private Path truth = Path.of("");

    @Option(names = "--reports", required = true, paramLabel = "DIR", description = "Folder with reports of a run.")
    private Path reports = Path.of("");

    @Option(names = "--only", split = ",", paramLabel = "CHECK", description = "Score these checks only.")
    private Set<String> only = Set.of();

    @Option(names = "--clips", split = ",", paramLabel = "TEXT", description = "Only clips whose name contains a text.")
    private Set<String> clips = Set.of();

    @Option(names = "--misses", description = "Also list each label that was not named.")
    private boolean misses;

    @Option(names = "--alarms", description = "Also list each false alarm.")
    private boolean alarms;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException {
        Set<Scoring.Remark> remarks = EnumSet.noneOf(Scoring.Remark.class);
        if (misses) {
            remarks.add(Scoring.Remark.MISSES);
        }
        if (alarms) {
            remarks.add(Scoring.Remark.ALARMS);
        }
        Scorecard card;
        try {
            card = Scoring.score(new Scoring.Request(truth, reports, only, clips, Set.of(), remarks));
        } catch (ScoreException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().print(json ? ScoreJson.text(card) : ScoreTable.text(card));
        spec.commandLine().getOut().flush();
        return card.missing().isEmpty() ? ExitCode.DONE : ExitCode.UNCHECKED;
    }
}
