package org.shotlint.app.cli;

import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;

/** From which severity on a finding makes the command end with exit code 1. */
enum Gate {
    ERROR,
    WARNING,
    NEVER;

    boolean closes(Finding finding) {
        return switch (this) {
            case ERROR -> finding.severity() == Severity.ERROR;
            case WARNING -> finding.severity() != Severity.NOTE;
            case NEVER -> false;
        };
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
