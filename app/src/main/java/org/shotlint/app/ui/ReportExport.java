package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.ClipInput;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.report.CsvWriter;
import org.shotlint.app.report.Decision;
import org.shotlint.app.report.Decisions;
import org.shotlint.app.report.HtmlWriter;
import org.shotlint.app.report.PdfWriter;
import org.shotlint.app.report.ReportWriteException;
import org.shotlint.app.report.ReportWriter;
import org.shotlint.app.report.RunReport;
import org.shotlint.app.review.ClipEntry;
import org.shotlint.app.review.ReviewSession;

/** Writes what is open, with its decisions, as one file for people without this program. */
enum ReportExport {
    PDF("summary.pdf"),
    HTML("summary.html"),
    CSV("findings.csv");

    private static final ClipRow.Cost NO_COST = new ClipRow.Cost(1, 0, 0, 0);

    private final String fileName;

    ReportExport(String fileName) {
        this.fileName = fileName;
    }

    /** The name offered for the file. */
    String fileName() {
        return fileName;
    }

    /**
     * Writes the file to {@code target}, whole or not at all. Belongs on the thread for files.
     *
     * @return one line for people: where the file lies, or why there is none
     */
    String write(ReviewSession session, Path target) {
        try {
            session.flush(); // so that the file says what the window shows
            Path made = Files.createTempDirectory("shotlint-export");
            try {
                Path file = writer(session).write(report(session), made);
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made.resolve(fileName));
                Files.deleteIfExists(made);
            }
            return "Written: " + target;
        } catch (ReportWriteException e) {
            return target + ": could not be written (" + e.getMessage() + ")";
        } catch (IOException e) {
            return target + ": could not be written (" + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return target + ": writing was interrupted";
        }
    }

    private ReportWriter writer(ReviewSession session) {
        Decisions decisions = (clip, finding) -> decision(session, finding);
        return switch (this) {
            case PDF -> new PdfWriter(decisions);
            case HTML -> new HtmlWriter();
            case CSV -> new CsvWriter(decisions);
        };
    }

    private static Optional<Decision> decision(ReviewSession session, Finding finding) {
        var decided = session.decision(finding.key());
        return Optional.of(new Decision(decided.disposition().word(), decided.note()));
    }

    private static RunReport report(ReviewSession session) {
        List<ClipRow> rows = session.clips().stream()
                .map(entry -> row(entry, session.folder()))
                .toList();
        Inputs inputs = new Inputs(rows.stream().map(ClipRow::input).toList(), 0, session.problems());
        return new RunReport(
                new BatchResult(inputs, rows, List.of(), Instant.now(), Duration.ZERO, 1), ClipAnalyzer.VERSION);
    }

    private static ClipRow row(ClipEntry entry, Path folder) {
        Path clip = entry.media().orElse(entry.reportFile());
        return new ClipRow(
                new ClipInput(clip, entry.name(), Optional.empty()),
                entry.report(),
                ReportPaths.of(folder, entry.name()),
                NO_COST,
                Optional.empty(),
                false,
                "");
    }
}
