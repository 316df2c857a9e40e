package org.shotlint.analysis.finding;

import java.util.Locale;

/** How bad a finding is if it is true. Belongs to the check; worst first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The lower-case word used in reports and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
