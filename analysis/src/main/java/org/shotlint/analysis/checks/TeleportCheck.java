package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Severity;

/** An object is at one place in one drawing and far away in the next, while what surrounds it stays calm. */
public final class TeleportCheck implements Check {
    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "teleport",
            CheckDescription.Family.MOTION,
            Severity.ERROR,
            "One object jumps inside a shot.",
            14,
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
                ImpulseReading.Kind.MOVED,
                "Something jumps to another place in one step, much further than it moves otherwise");
    }
}
