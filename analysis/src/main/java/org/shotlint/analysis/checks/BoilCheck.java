package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.BoilRegion;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;

/** Texture or line crawls at a place that does not move, more than the same place does in the rest of the shot. */
public final class BoilCheck implements Check {
    private static final int MIN_STEPS = 24;

    static final Param LEVEL = new Param(
            "level",
            "",
            0.1,
            0.03,
            1,
            "Height of the lasting change over the place's own usual level",
            "sweep: clean clips reach 0.08");
    static final Param FLOW = new Param(
            "flow",
            "px at 480 wide",
            2,
            0.2,
            20,
            "Motion up to which a place counts as still",
            "sweep: boil moves up to 2, wings and flames more");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "boil",
            CheckDescription.Family.LIGHT,
            Severity.WARNING,
            "Texture or line crawls while its surface does not move, against the shot's own level.",
            60,
            List.of(LEVEL, FLOW));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        if (evidence.steps().size() < MIN_STEPS) {
            return new CheckResult.NotApplicable(
                    "fewer than " + (MIN_STEPS + 1) + " drawings: the place has no usual level");
        }
        double min = settings.value(DESCRIPTION.id(), LEVEL);
        double still = settings.value(DESCRIPTION.id(), FLOW);
        List<Candidate> candidates = new ArrayList<>();
        for (BoilRegion region : evidence.boilRegions()) {
            if (region.level() > min && region.flowPx() <= still) {
                candidates.add(new Candidate(
                        region.frames(),
                        region.peakFrame(),
                        Optional.of(region.box()),
                        Math.min(1, 0.5 + 2 * (region.level() - min)),
                        Optional.empty(),
                        "Texture keeps changing at a place that hardly moves",
                        List.of(
                                new Measurement("lasting change", "", region.level(), min),
                                new Measurement("motion", "px at 480 wide", region.flowPx(), still))));
            }
        }
        return new CheckResult.Found(candidates);
    }
}
