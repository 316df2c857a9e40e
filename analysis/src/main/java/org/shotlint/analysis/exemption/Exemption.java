package org.shotlint.analysis.exemption;

import java.util.Optional;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;

/** A legitimate cause that the engine knows. Stateless; may run on any thread. */
public interface Exemption {
    /** Its name in reports. */
    String id();

    /** Why {@code candidate} of the check {@code check} is legitimate, in one line for people; empty if it is not. */
    Optional<String> reason(String check, Candidate candidate, ShotEvidence evidence);
}
