package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Severity;

/** An object in the open is there in one drawing and gone in the next, at a place away from the frame's edge. */
public final class VanishCheck implements Check {
    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "vanish",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "An object is gone with no exit and no occluder.",
            15,
            List.of(ImpulseReading.STRENGTH));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        return ImpulseCandidates.of(
                evidence,
                settings,
                DESCRIPTION.id(),
                ImpulseReading.Kind.WENT,
                "Something is gone from one frame to the next: found nowhere in the next frame, with no exit and nothing in front");
    }
}
