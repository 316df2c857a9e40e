package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Severity;

/**
 * An object is not there in one drawing and there in the next, at a place away from the frame's edge; or it was not there before a cut-away
 * and rests there after it.
 */
public final class PopInCheck implements Check {
    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "pop-in",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "An object is there, or fades in, with no entrance.",
            15,
            List.of(
                    ImpulseReading.STRENGTH,
                    FadedReading.FADED,
                    FadedReading.TOGETHER,
                    UnseenReading.RESTED,
                    UnseenReading.OUTLINED));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        CheckResult open = ImpulseCandidates.of(
                evidence,
                settings,
                DESCRIPTION.id(),
                ImpulseReading.Kind.CAME,
                "Something is there from one frame to the next: found nowhere in the frame before, with no entrance");
        List<Candidate> unseen =
                new ArrayList<>(UnseenReading.of(evidence, settings, DESCRIPTION.id(), ImpulseReading.Kind.CAME));
        unseen.addAll(FadedReading.of(evidence, settings, DESCRIPTION.id(), FadedReading.Kind.CAME));
        if (unseen.isEmpty() || !(open instanceof CheckResult.Found found)) {
            return unseen.isEmpty() ? open : new CheckResult.Found(unseen);
        }
        List<Candidate> all = new ArrayList<>(found.candidates());
        all.addAll(unseen);
        return new CheckResult.Found(all);
    }
}
