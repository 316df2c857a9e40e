package org.shotlint.analysis.check;

import java.util.List;
import org.shotlint.analysis.finding.Candidate;

/** What a check answers for one shot. */
public sealed interface CheckResult {
    /** The check could judge; an empty list means it holds nothing against the shot. */
    record Found(List<Candidate> candidates) implements CheckResult {
        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    /** The check could not judge, and why, in one line for people. */
    record NotApplicable(String reason) implements CheckResult {}

    /** Nothing held against the shot. */
    static CheckResult nothing() {
        return new Found(List.of());
    }
}
