package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shotlint.analysis.report.AtomicFile;
import org.shotlint.app.report.CsvWriter;
import org.shotlint.app.report.HtmlWriter;
import org.shotlint.app.report.PdfWriter;
import org.shotlint.app.report.ReportWriter;
import org.shotlint.app.report.RunReport;
import org.shotlint.app.report.StoredRun;
import org.shotlint.app.review.ReviewSession;

/** Writes what is open, with its decisions, as one file for people without this program. */
enum ReportExport {
    PDF(new PdfWriter()),
    HTML(new HtmlWriter()),
    CSV(new CsvWriter());

    private final ReportWriter writer;

    ReportExport(ReportWriter writer) {
        this.writer = writer;
    }

    /** The name offered for the file. */
    String fileName() {
        return writer.fileName();
    }

    /**
     * Writes the file to {@code target}, whole or not at all. Belongs on the thread for files.
     *
     * @return one line for people: where the file lies, or why there is none
     */
    String write(ReviewSession session, Path target) {
        try {
            if (!Files.isDirectory(target.toAbsolutePath().resolveSibling(""))) {
                return target + ": could not be written (there is no such folder)";
            }
            session.flush();
            Path reports = session.folder();
            RunReport run = StoredRun.read(reports).report().withDecisions(session.decisions());
            AtomicFile.write(target, writer.bytes(run, reports));
            return "Written: " + target;
        } catch (IOException e) {
            return target + ": could not be written (" + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return target + ": writing was interrupted";
        }
    }
}
