package org.shotlint.analysis.check;

import org.shotlint.analysis.evidence.ShotEvidence;

/** Judges the evidence of one shot. Stateless; may run on any thread. */
public interface Check {
    /** What this check says of itself; the same object content on every call. */
    CheckDescription description();

    /** Judges one shot. Reads {@code evidence} and its own parameters from {@code settings}, nothing else. */
    CheckResult judge(ShotEvidence evidence, Settings settings);
}
