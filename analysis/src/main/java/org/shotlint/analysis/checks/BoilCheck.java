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

    static final Param AREA = new Param(
            "area",
            "",
            0.008,
            0.001,
            1,
            "Smallest place, as a share of the frame",
            "sweep: smaller ones are small things that move");
    static final Param LASTING = new Param(
            "lasting",
            "drawings",
            24,
            12,
            240,
            "Drawings from which a large place may move more and still count as still",
            "sweep: moving things stay at a place for up to 20");
    static final Param EDGE = new Param(
            "edge",
            "drawings",
            5,
            0,
            48,
            "Drawings needed before and after, for the place to have a usual level",
            "half of the window the level is taken over");

    static final Param LIGHT = new Param(
            "light",
            "log gain",
            0.021,
            0.001,
            1,
            "Smooth change of brightness a drawing from which the light is the cause",
            "sweep");

    private static final int LONG_REST = 8;
    /** Drawings that no moving thing keeps a place changing for: what lasts so long may be weaker. */
    private static final int STEADY_DRAWINGS = 30;

    private static final double STEADY_LEVEL_FACTOR = 0.65;
    private static final double STEADY_AREA_FACTOR = 1.5;
    /** Texture that crawls for long changes the brightness of its place a little, too: up to this share of the level, more is light. */
    private static final double LIGHT_SHARE = 0.16;

    private static final double LASTING_FLOW_FACTOR = 4;
    private static final double LASTING_LEVEL_FACTOR = 1.4;
    private static final double LASTING_AREA_FACTOR = 5;

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "boil",
            CheckDescription.Family.LIGHT,
            Severity.WARNING,
            "Texture or line crawls while its surface does not move, against the shot's own level.",
            60,
            List.of(LEVEL, FLOW, AREA, LASTING, EDGE, LIGHT));

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
            boolean rests = region.flowPx() <= still && region.areaShare() >= settings.value(DESCRIPTION.id(), AREA);
            boolean lasts = region.flowPx() <= LASTING_FLOW_FACTOR * still
                    && region.level() >= LASTING_LEVEL_FACTOR * min
                    && region.drawings() >= settings.value(DESCRIPTION.id(), LASTING)
                    && region.areaShare() >= LASTING_AREA_FACTOR * settings.value(DESCRIPTION.id(), AREA);
            boolean known = region.drawingsFromStart() >= settings.value(DESCRIPTION.id(), EDGE)
                    && (region.drawingsFromEnd() >= settings.value(DESCRIPTION.id(), EDGE)
                            || region.drawingsFromStart() >= LONG_REST);
            boolean steady = region.drawings() >= STEADY_DRAWINGS
                    && region.flowPx() <= still
                    && region.areaShare() >= STEADY_AREA_FACTOR * settings.value(DESCRIPTION.id(), AREA)
                    && region.level() >= STEADY_LEVEL_FACTOR * min;
            boolean isLight = region.lightShare() > settings.value(DESCRIPTION.id(), LIGHT)
                    && (region.drawings() < STEADY_DRAWINGS || region.lightShare() > LIGHT_SHARE * region.level());
            if (known && !isLight && (steady || (region.level() > min && (rests || lasts)))) {
                candidates.add(new Candidate(
                        region.frames(),
                        region.peakFrame(),
                        Optional.of(region.box()),
                        Math.max(0.4, Math.min(1, 0.5 + 2 * (region.level() - min))),
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
