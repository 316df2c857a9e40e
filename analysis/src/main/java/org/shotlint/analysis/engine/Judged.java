package org.shotlint.analysis.engine;

import java.util.Optional;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Silenced;

/** A candidate with the check that holds it and, where the engine knows one, its legitimate cause. */
record Judged(CheckDescription check, Candidate candidate, Optional<Silenced.Reason> exemption) {}
