package org.shotlint.app.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be written about a run. */
public enum ReportFormat {
    JSON,
    HTML,
    PDF,
    CSV;

    /** The formats a check writes unless others are asked for. */
    public static Set<ReportFormat> standard() {
        return EnumSet.of(JSON, HTML);
    }

    /** The writer of the whole run in this format; empty for JSON, which is written clip by clip as the run goes. */
    public Optional<ReportWriter> writer() {
        return switch (this) {
            case JSON -> Optional.empty();
            case HTML -> Optional.of(new HtmlWriter());
            case PDF -> Optional.of(new PdfWriter());
            case CSV -> Optional.of(new CsvWriter());
        };
    }

    /** What stands before the file's path when it is written. */
    public String label() {
        return this == HTML ? "Summary" : name();
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
