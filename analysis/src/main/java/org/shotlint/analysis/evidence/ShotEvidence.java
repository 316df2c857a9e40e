package org.shotlint.analysis.evidence;

import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/** Everything measured about one shot. */
public record ShotEvidence(FrameRange frames, FrameRate rate) {}
