package org.shotlint.app.report;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.ClipInput;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.DecisionBook;

/** Runs made up for tests of the writers. */
final class Runs {
    private Runs() {}

    /** A row about a report, with its files below {@code out}. */
    static ClipRow row(Path out, AnalysisReport report) {
        String name = report.clip().file();
        return new ClipRow(
                new ClipInput(Path.of("x"), name, Optional.empty()),
                report,
                ReportPaths.of(out, name),
                new ClipRow.Cost(1, 0, 0, 0),
                Optional.empty(),
                false,
                "");
    }

    /** A run of these rows in which {@code unfinished} clips were not reached. */
    static RunReport of(List<ClipRow> rows, List<String> unfinished) {
        List<ClipInput> clips = new ArrayList<>();
        rows.forEach(row -> clips.add(row.input()));
        BatchResult result = new BatchResult(
                new Inputs(clips, 3, List.of("*.webm: no file matches")),
                rows,
                unfinished,
                Instant.EPOCH,
                Duration.ZERO,
                1);
        return new RunReport(result, "0.1.0");
    }

    /** The same run with these decisions. */
    static RunReport decided(RunReport run, Decision... decisions) {
        SortedMap<String, Decision> byKey = new TreeMap<>();
        for (Decision decision : decisions) {
            byKey.put(decision.findingKey(), decision);
        }
        return new RunReport(run.result(), run.toolVersion(), new DecisionBook(byKey, List.of()));
    }

    /** The report on a clip of which nothing could be read. */
    static AnalysisReport unreadable(String name, String cause) {
        ClipFacts facts = ClipFacts.unopened(name, "", 0);
        return AnalysisReport.unchecked("0.1.0", Map.of(), "", facts, Status.UNREADABLE, name + ": " + cause);
    }

    /** A run over clips of these names, whose findings follow from the names. */
    static RunReport of(Path out, String... names) {
        List<ClipRow> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(row(out, SampleReports.of(name)));
        }
        return of(rows, List.of());
    }
}
