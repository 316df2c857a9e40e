package org.shotlint.analysis.engine;

import java.util.Optional;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Silenced;

/**
 * A candidate with the check that holds it and, where the engine knows one, its legitimate cause.
 *
 * @param shotStart first frame of the part of the clip it was found in; a candidate that begins earlier is about more than one shot
 */
record Judged(CheckDescription check, Candidate candidate, Optional<Silenced.Reason> exemption, int shotStart) {
    /** Whether it is about what happened out of sight since an earlier shot. */
    boolean spansShots() {
        return candidate.frames().startFrame() < shotStart;
    }
}
