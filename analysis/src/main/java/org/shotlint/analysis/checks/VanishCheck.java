package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.PassedChange;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;

/**
 * An object in the open is there in one drawing and gone in the next, at a place away from the frame's edge; or it goes behind something and
 * does not come out; or it rested before a cut-away and is not there after it; or it fades away
 * where it stands.
 */
public final class VanishCheck implements Check {
    static final Param LENGTHS = new Param(
            "lengths",
            "own lengths",
            1.5,
            0.5,
            20,
            "How far a hidden subject would have gone before it is missed",
            "sweep: whole sprites come out after 1 to 2; a thing that stops behind something is missed as well");
    static final Param WAY = new Param(
            "way",
            "px at 480 wide",
            90,
            10,
            480,
            "The same as a distance, for small subjects behind large things",
            "sweep");

    static final Param PASSED = new Param(
            "passed",
            "share of the frame",
            0.005,
            0.001,
            0.12,
            "Smallest place that is another after something passed in front of it",
            "not calibrated: smaller ones come of ground that moves a little");
    static final Param SAME = new Param(
            "same",
            "",
            0.67,
            0.3,
            1,
            "Share of the ground around such a place that was hidden too and is the same again",
            "sweep: clean clips reach 0.62, one thing that went starts at 0.7");

    private static final double OUTLINE = 1.15;
    private static final int SEEN_FRAMES = 8;

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "vanish",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "An object is gone or fades away with no exit and nothing in front, or goes out of sight and does not return.",
            15,
            List.of(
                    ImpulseReading.STRENGTH,
                    LENGTHS,
                    WAY,
                    PASSED,
                    SAME,
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
                ImpulseReading.Kind.WENT,
                "Something is gone from one frame to the next: found nowhere in the next frame, with no exit and nothing in front");
        List<Candidate> hidden = new ArrayList<>(hidden(evidence, settings));
        hidden.addAll(passed(evidence, settings));
        hidden.addAll(FadedReading.of(evidence, settings, DESCRIPTION.id(), FadedReading.Kind.WENT));
        hidden.addAll(UnseenReading.of(evidence, settings, DESCRIPTION.id(), ImpulseReading.Kind.WENT));
        if (hidden.isEmpty() || !(open instanceof CheckResult.Found found)) {
            return hidden.isEmpty() ? open : new CheckResult.Found(hidden);
        }
        List<Candidate> all = new ArrayList<>(found.candidates());
        all.addAll(hidden);
        return new CheckResult.Found(all);
    }

    private static List<Candidate> hidden(ShotEvidence evidence, Settings settings) {
        double minLengths = settings.value(DESCRIPTION.id(), LENGTHS);
        double minWay = settings.value(DESCRIPTION.id(), WAY);
        List<Candidate> candidates = new ArrayList<>();
        for (OcclusionReading reading : OcclusionReading.of(evidence)) {
            if (reading.lengths() < minLengths || reading.wayPx() < minWay) {
                continue;
            }
            int start = reading.last().frame();
            int end = Math.min(reading.endFrame(), start + reading.framesUntilMissed());
            candidates.add(new Candidate(
                            new FrameRange(start, end),
                            start,
                            Optional.of(reading.place(evidence.frameWidth(), evidence.frameHeight())),
                            Math.min(0.9, 0.4 + 0.1 * reading.lengths()),
                            Optional.of(reading.subject().label()),
                            "A subject goes behind something and does not come out where and when its motion says",
                            List.of(
                                    new Measurement(
                                            "way it would have gone since",
                                            "own lengths",
                                            reading.lengths(),
                                            minLengths),
                                    new Measurement("that way in pixels", "px at 480 wide", reading.wayPx(), minWay),
                                    new Measurement(
                                            "speed", "px a drawing at 480 wide", Math.abs(reading.velocity()), 0)))
                    .with(reading.illustration(evidence.frameWidth(), evidence.frameHeight())));
        }
        return candidates;
    }

    /** What stood there before something passed in front of it, and does not after. */
    private static List<Candidate> passed(ShotEvidence evidence, Settings settings) {
        double area = settings.value(DESCRIPTION.id(), PASSED);
        double same = settings.value(DESCRIPTION.id(), SAME);
        List<Candidate> candidates = new ArrayList<>();
        for (PassedChange change : evidence.passed()) {
            boolean went = change.edgeBefore() > OUTLINE * change.edgeAfter();
            if (went && change.areaShare() >= area && change.sameShare() >= same) {
                int start = change.againFrame() - 1;
                candidates.add(new Candidate(
                        new FrameRange(
                                start, Math.min(evidence.frames().endFrame(), change.againFrame() + SEEN_FRAMES)),
                        change.againFrame(),
                        Optional.of(change.box()),
                        Math.min(0.9, 0.5 + 0.5 * (change.sameShare() - same) / (1.01 - same)),
                        Optional.empty(),
                        "Something is gone after something else passed in front of it; the ground around it is the same",
                        List.of(
                                new Measurement("place that is another", PASSED.unit(), change.areaShare(), area),
                                new Measurement("ground that is the same", "share", change.sameShare(), same),
                                new Measurement("change", "levels", change.changeLevels(), 0))));
            }
        }
        return candidates;
    }
}
