package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;

/** One thing becomes two that part, or two become one. */
public final class SplitCheck implements Check {
    private static final int MIN_STEPS = 40;
    private static final double MOST_AREA = 0.3;
    private static final double LIGHT_STEP = 0.03;
    private static final int AROUND_FRAMES = 8;
    private static final int START_FRAMES = 4;
    private static final double MOVING_PX = 1;
    private static final double COVERS = 0.3;
    private static final double EDGE_SHARE = 0.11;

    static final Param COPIES = new Param(
            "copies",
            "details",
            12,
            5,
            100,
            "Details found twice at a distance that grows from nothing, over some five drawings looked at",
            "sweep: clean clips reach 5.6, one that parts 16 and more");
    static final Param JOINED = new Param(
            "joined",
            "details",
            13,
            5,
            100,
            "The same for two that become one",
            "sweep: clean clips reach 11.8 at such a distance, two that become one 13 and more");
    static final Param APART = new Param(
            "apart",
            "px at 480 wide",
            30,
            6,
            400,
            "Distance that the two must reach",
            "not calibrated: below it the details of one thing resemble one another");

    static final Param FOLLOWED = new Param(
            "followed",
            "frames",
            5,
            3,
            50,
            "Frames with a crowd of details at a distance that is larger each time, from which a parting needs no further proof",
            "sweep: clean clips reach 1, quick partings 7 and more");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "split",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "One thing becomes two, or two become one.",
            12,
            List.of(COPIES, JOINED, APART, FOLLOWED));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        if (evidence.steps().size() < MIN_STEPS) {
            return new CheckResult.NotApplicable(
                    "fewer than " + (MIN_STEPS + 1) + " drawings: too few to see two things part");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Parting parting : evidence.partings()) {
            Param least = parting.direction() == Parting.Direction.APART ? COPIES : JOINED;
            double min = settings.value(DESCRIPTION.id(), least);
            double apart = settings.value(DESCRIPTION.id(), APART);
            boolean many =
                    parting.copies() >= min && !lightSteps(parting, evidence) && !crossesBorder(parting, evidence);
            boolean followed = parting.followed() >= settings.value(DESCRIPTION.id(), FOLLOWED);
            if (parting.apartPx() >= apart && isOneThing(parting, evidence) && (many || followed)) {
                candidates.add(new Candidate(
                        parting.frames(),
                        parting.peakFrame(),
                        Optional.of(parting.box()),
                        Math.min(1, 0.5 + 0.5 * (parting.copies() - min) / (60 - Math.min(min, 59))),
                        Optional.empty(),
                        parting.direction() == Parting.Direction.APART
                                ? "One thing becomes two that move apart"
                                : "Two things move together and become one",
                        measurements(parting, many, settings)));
            }
        }
        return new CheckResult.Found(candidates);
    }

    /** What proves it: how many details, or how far they were followed; and how far the two come apart. */
    private static List<Measurement> measurements(Parting parting, boolean many, Settings settings) {
        Param least = parting.direction() == Parting.Direction.APART ? COPIES : JOINED;
        return List.of(
                many
                        ? new Measurement(
                                "details found twice",
                                COPIES.unit(),
                                parting.copies(),
                                settings.value(DESCRIPTION.id(), least))
                        : new Measurement(
                                "frames in which it was followed apart",
                                FOLLOWED.unit(),
                                parting.followed(),
                                settings.value(DESCRIPTION.id(), FOLLOWED)),
                new Measurement(
                        "largest distance", APART.unit(), parting.apartPx(), settings.value(DESCRIPTION.id(), APART)));
    }

    /** Details that are found twice all over the frame are those of a pattern, a shoal or a crowd. */
    private static boolean isOneThing(Parting parting, ShotEvidence evidence) {
        return parting.box().area() <= MOST_AREA * evidence.frameWidth() * evidence.frameHeight();
    }

    /** Light that steps shows details, or hides them, all over the frame. */
    private static boolean lightSteps(Parting parting, ShotEvidence evidence) {
        FrameRange near = parting.frames().widened(AROUND_FRAMES);
        return evidence.steps().stream()
                .anyMatch(step -> near.contains(step.frameB()) && Math.abs(step.lightMean()) > LIGHT_STEP);
    }

    /** Whether it is a thing with a pattern that comes into the frame, or leaves it: more and more of the pattern is seen, or less. */
    private static boolean crossesBorder(Parting parting, ShotEvidence evidence) {
        return evidence.subjects().stream()
                .filter(subject -> comesOrGoes(subject, evidence))
                .flatMap(subject -> subject.sightings().stream())
                .anyMatch(sighting -> isAtEdge(sighting.box(), evidence.frameWidth())
                        && parting.frames().widened(AROUND_FRAMES).contains(sighting.frame())
                        && sighting.speed() >= MOVING_PX
                        && sighting.box().intersectionArea(parting.box())
                                > COVERS * parting.box().area());
    }

    /** Whether it is first seen at the edge after the shot began, or last seen there before it ends. */
    private static boolean comesOrGoes(Subject subject, ShotEvidence evidence) {
        Sighting first = subject.sightings().get(0);
        Sighting last = subject.sightings().get(subject.sightings().size() - 1);
        boolean comes = first.frame() > evidence.frames().startFrame() + START_FRAMES
                && isAtEdge(first.box(), evidence.frameWidth());
        boolean goes = last.frame() < evidence.frames().endFrame() - START_FRAMES
                && isAtEdge(last.box(), evidence.frameWidth());
        return comes || goes;
    }

    /** Points are found some way from the edge only, so that what comes in seems to begin there. */
    private static boolean isAtEdge(Box box, int frameWidth) {
        return box.x() < EDGE_SHARE * frameWidth || box.x() + box.width() > (1 - EDGE_SHARE) * frameWidth;
    }
}
