package org.shotlint.app.compare;

import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.finding.Finding;

/** What became of one finding from A to B; where it is in both, {@code a} and {@code b} are the two that were matched. */
public record FindingChange(Optional<Placed> a, Optional<Placed> b) {
    /** A finding and its place in its report, by which its pictures are named. */
    public record Placed(int place, Finding finding) {}

    /** The three things that can become of a finding. */
    public enum Kind {
        NEW,
        GONE,
        UNCHANGED;

        /** The lower-case word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FindingChange {
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a change needs a finding in A or in B");
        }
    }

    /** New in B, gone from A, or in both. */
    public Kind kind() {
        return a.isEmpty() ? Kind.NEW : b.isEmpty() ? Kind.GONE : Kind.UNCHANGED;
    }

    /** The finding as B has it, or as A had it where it is gone. */
    public Finding finding() {
        return b.or(() -> a).orElseThrow().finding();
    }
}
