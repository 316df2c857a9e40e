package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shotlint.analysis.report.AtomicFile;
import org.shotlint.app.report.CsvWriter;
import org.shotlint.app.report.HtmlWriter;
import org.shotlint.app.report.PdfWriter;
import org.shotlint.app.report.ReportWriteException;
import org.shotlint.app.report.ReportWriter;
import org.shotlint.app.report.StoredRun;
import org.shotlint.app.review.ReviewSession;

/** Writes what is open, with its decisions, as one file for people without this program. */
enum ReportExport {
    PDF("summary.pdf", new PdfWriter()),
    HTML("summary.html", new HtmlWriter()),
    CSV("findings.csv", new CsvWriter());

    private final String fileName;
    private final ReportWriter writer;

    ReportExport(String fileName, ReportWriter writer) {
        this.fileName = fileName;
        this.writer = writer;
    }

    /** The name offered for the file. */
    String fileName() {
        return fileName;
    }

    /**
     * Writes the file into the folder of reports, as the command line does, and to {@code target}, there whole or not at all. Belongs on the
     * thread for files.
     *
     * @return one line for people: where the file lies, or why there is none
     */
    String write(ReviewSession session, Path target) {
        try {
            session.flush(); // so that the file says what the window shows
            Path file = writer.write(StoredRun.read(session.folder()).report(), session.folder());
            if (!file.toAbsolutePath().equals(target.toAbsolutePath())) {
                AtomicFile.write(target, Files.readAllBytes(file));
            }
            return "Written: " + target;
        } catch (ReportWriteException | IOException e) {
            return target + ": could not be written (" + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return target + ": writing was interrupted";
        }
    }
}
