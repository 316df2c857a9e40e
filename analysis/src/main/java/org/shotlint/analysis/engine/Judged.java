package org.shotlint.analysis.engine;

import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.finding.Candidate;

/** A candidate with the check that holds it. */
record Judged(CheckDescription check, Candidate candidate) {}
