package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.analysis.score.ScoreTable;
import org.shotlint.analysis.score.Scorecard;
import org.shotlint.analysis.score.Scoring;
import org.shotlint.analysis.score.Tally;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;

/** Accuracy on labelled clips: checks those that are there, then scores their reports; labels of other clips are left out. */
public final class AccuracyBench {
    private AccuracyBench() {}

    /** The row, and the table by check behind it. */
    public record Result(BenchRow row, String table) {}

    /**
     * Checks and scores.
     *
     * @param keep folder the reports stay in; an empty path for none
     * @throws InputException if none of the clips has a label
     */
    public static Result run(Path truth, Path clips, Path keep)
            throws InputException, IOException, InterruptedException, ScoreException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path reports = keep.toString().isEmpty() ? folder.path() : keep;
            Inputs inputs = InputScan.scan(List.of(clips.toString()), reports);
            BenchBatch.finish(BenchBatch.prepare(reports, Runtime.getRuntime().availableProcessors()), inputs);
            Set<String> names = inputs.clips().stream()
                    .map(clip -> clip.name().substring(clip.name().lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
            Scorecard card = Scoring.score(Scoring.Request.of(truth, reports).amongClips(names));
            if (card.missing().isEmpty() && card.cleanSeconds() + card.defectSeconds() == 0) {
                throw new InputException(clips + ": no clip there has a label in " + truth);
            }
            String measure = "accuracy, " + inputs.clips().size() + " clips";
            return new Result(BenchRow.of(measure, figure(card)), ScoreTable.text(card));
        }
    }

    private static String figure(Scorecard card) {
        Tally all = card.all();
        return String.format(
                Locale.ROOT,
                "%d of %d defects named, %d found; %d false alarms in %.2f clean minutes (%.2f per minute); cuts F1 %.3f;"
                        + " %d clips without a usable report",
                all.named(),
                all.defects(),
                all.found(),
                all.alarms(),
                card.cleanMinutes(),
                card.alarmsPerMinute(),
                card.cuts().f1(),
                card.missing().size());
    }
}
