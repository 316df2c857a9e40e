package org.shotlint.analysis.report;

import java.util.Locale;

/** What was found in a clip: nothing, something, or unknown because too little could be checked. */
public enum Verdict {
    CLEAN,
    FINDINGS,
    UNKNOWN;

    /** The lower-case word used in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
