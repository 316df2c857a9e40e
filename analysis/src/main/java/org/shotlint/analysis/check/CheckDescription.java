package org.shotlint.analysis.check;

import java.util.List;
import org.shotlint.analysis.finding.Severity;

/**
 * What a check says of itself; every list, page, profile and writer reads this.
 *
 * @param id the check's name in reports and on the command line
 * @param summary one sentence: what it reports
 * @param precedence rank in arbitration of one event seen by several checks; the lower rank explains more and wins
 */
public record CheckDescription(
        String id, Family family, Severity severity, String summary, int precedence, List<Param> params) {
    public CheckDescription {
        params = List.copyOf(params);
    }

    /** What kind of logic a check watches over. */
    public enum Family {
        IDENTITY,
        MOTION,
        SPACE,
        LIGHT,
        TIMING;

        /** The lower-case word used for people. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
