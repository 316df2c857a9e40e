package org.shotlint.analysis.engine;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;

/** Candidates and checks made by hand. */
final class Candidates {
    private Candidates() {}

    static CheckDescription check(String id, int precedence) {
        return new CheckDescription(
                id, CheckDescription.Family.MOTION, Severity.WARNING, "Reports something.", precedence, List.of());
    }

    static Candidate whole(int startFrame, int endFrame, double score) {
        return candidate(startFrame, endFrame, Optional.empty(), score);
    }

    static Candidate at(Box box, int startFrame, int endFrame, double score) {
        return candidate(startFrame, endFrame, Optional.of(box), score);
    }

    private static Candidate candidate(int startFrame, int endFrame, Optional<Box> box, double score) {
        return new Candidate(
                new FrameRange(startFrame, endFrame),
                startFrame,
                box,
                score,
                Optional.empty(),
                "Something is not right",
                List.of(new Measurement("strength", "", 2, 1)));
    }

    static Judged judged(CheckDescription check, Candidate candidate) {
        return judged(check, candidate, 0);
    }

    static Judged judged(CheckDescription check, Candidate candidate, int shotStart) {
        return new Judged(check, candidate, Optional.empty(), shotStart);
    }
}
