package org.shotlint.app.cli;

/** What a run can write. */
enum ReportFormat {
    JSON,
    HTML;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
