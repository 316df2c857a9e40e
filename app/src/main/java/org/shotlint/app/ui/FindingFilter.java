package org.shotlint.app.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;

/**
 * Which findings the table lists.
 *
 * @param text words that all occur in the check, message, subject or timecode; any case
 */
record FindingFilter(String text, Set<Severity> severities, Decided decided, Silenced silenced) {
    /** Whether findings that were decided on are listed too. */
    enum Decided {
        LISTED,
        HIDDEN
    }

    /** Whether findings with a known legitimate cause are listed too. */
    enum Silenced {
        LISTED,
        HIDDEN
    }

    FindingFilter {
        severities = Set.copyOf(severities);
    }

    static FindingFilter all() {
        return new FindingFilter("", EnumSet.allOf(Severity.class), Decided.LISTED, Silenced.HIDDEN);
    }

    boolean isAll() {
        return equals(all());
    }

    boolean accepts(FindingItem item) {
        return (silenced == Silenced.LISTED || item.silenced().isEmpty()) && accepts(item.finding(), item.isDecided());
    }

    boolean accepts(Finding finding, boolean isDecided) {
        if (!severities.contains(finding.severity()) || (decided == Decided.HIDDEN && isDecided)) {
            return false;
        }
        String searched = String.join(
                        " ",
                        finding.check(),
                        finding.message(),
                        finding.subject().orElse(""),
                        finding.timecode(),
                        finding.severity().word())
                .toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    FindingFilter withText(String value) {
        return new FindingFilter(value, severities, decided, silenced);
    }

    FindingFilter with(Severity severity, boolean listed) {
        Set<Severity> changed = EnumSet.noneOf(Severity.class);
        changed.addAll(severities);
        if (listed) {
            changed.add(severity);
        } else {
            changed.remove(severity);
        }
        return new FindingFilter(text, changed, decided, silenced);
    }

    FindingFilter withDecided(Decided value) {
        return new FindingFilter(text, severities, value, silenced);
    }

    FindingFilter withSilenced(Silenced value) {
        return new FindingFilter(text, severities, decided, value);
    }
}
