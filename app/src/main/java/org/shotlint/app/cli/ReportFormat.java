package org.shotlint.app.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shotlint.app.report.CsvWriter;
import org.shotlint.app.report.Decisions;
import org.shotlint.app.report.HtmlWriter;
import org.shotlint.app.report.PdfWriter;
import org.shotlint.app.report.ReportWriter;

/** What a run can write. */
enum ReportFormat {
    JSON,
    HTML,
    PDF,
    CSV;

    /** The formats written unless others are asked for. */
    static Set<ReportFormat> standard() {
        return EnumSet.of(JSON, HTML);
    }

    /** The writer of the whole run in this format; empty for JSON, which is written clip by clip as the run goes. */
    Optional<ReportWriter> writer() {
        return switch (this) {
            case JSON -> Optional.empty();
            case HTML -> Optional.of(new HtmlWriter());
            case PDF -> Optional.of(new PdfWriter(Decisions.none()));
            case CSV -> Optional.of(new CsvWriter(Decisions.none()));
        };
    }

    /** What stands before the file's path when the run is over. */
    String label() {
        return this == HTML ? "Summary" : name();
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
