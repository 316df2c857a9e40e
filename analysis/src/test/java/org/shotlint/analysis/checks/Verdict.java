package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

/** What a check says of evidence made by hand, with the defaults of its parameters. */
record Verdict(List<Candidate> candidates) {
    static Verdict of(Check check, ShotEvidence evidence) {
        return of(check, evidence, Map.of());
    }

    static Verdict of(Check check, ShotEvidence evidence, Map<String, Double> overrides) {
        CheckResult result = check.judge(
                evidence,
                Settings.of(CheckCatalog.all().stream().map(Check::description).toList(), overrides));
        return new Verdict(assertInstanceOf(CheckResult.Found.class, result).candidates());
    }

    /** When each candidate lasts. */
    List<FrameRange> frames() {
        return candidates.stream().map(Candidate::frames).toList();
    }
}
