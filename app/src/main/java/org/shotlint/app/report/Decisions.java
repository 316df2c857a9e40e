package org.shotlint.app.report;

import java.util.Optional;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.app.batch.ClipRow;

/** Where reports learn what people decided about findings. */
@FunctionalInterface
public interface Decisions {
    /** The decision about a finding of a clip; empty when there is none. */
    Optional<Decision> about(ClipRow clip, Finding finding);

    /** No decisions: every finding is open. */
    static Decisions none() {
        return (clip, finding) -> Optional.empty();
    }
}
