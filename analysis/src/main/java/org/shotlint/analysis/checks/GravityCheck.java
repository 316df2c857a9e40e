package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Severity;

/**
 * A flight that no constant acceleration explains: it hangs, turns or speeds up in the open air, comes back from a bounce faster than it
 * fell, or falls more slowly than another beside it.
 *
 * <p>How fast things ought to fall is never asked: neither the scale of the picture nor its speed is known.
 */
public final class GravityCheck implements Check {
    private static final int LEAST_STEPS = 10;

    static final Param REST = new Param(
            "rest",
            "frames",
            4,
            2,
            48,
            "Frames from which a rest in mid-flight counts",
            "shorter ones are exposures, up to threes");
    static final Param SPEED = new Param(
            "speed",
            "px a drawing at 480 wide",
            1.2,
            0.3,
            20,
            "Speed from which something counts as flying",
            "sweep: slower things stop and go for many reasons");
    static final Param CLARITY = new Param(
            "clarity",
            "",
            9,
            3,
            100,
            "Step in velocity over what the two fits leave, from which a turn counts",
            "sweep: turns in the open air reach 9 to 44");
    static final Param GAIN = new Param(
            "gain",
            "",
            1.12,
            1,
            3,
            "Speed after a bounce over the speed before, from which it gained energy",
            "a fair bounce returns less than it got; measured to about 0.05");

    static final Param PUSH = new Param(
            "push",
            "",
            1.4,
            1.1,
            10,
            "Speed after a step in mid-flight over the speed before, from which something unseen pushed it",
            "not calibrated: what strikes a wall or is braked goes on more slowly, never faster");
    static final Param PUSH_CLARITY = new Param(
            "push-clarity",
            "",
            20,
            3,
            200,
            "Step in velocity over what the two fits leave, from which a push counts",
            "sweep on generated clips: feet of a walker reach 10, pushes start at 45");
    static final Param UNEVEN = new Param(
            "uneven",
            "",
            1.4,
            1.1,
            10,
            "Pull on one thing in flight over the pull on another of its size, from which they fall unevenly",
            "not calibrated: pulls are measured to some per cent, and sizes tell distance to a third or so");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "gravity",
            CheckDescription.Family.MOTION,
            Severity.WARNING,
            "Free flight that no constant acceleration explains: hover, turn, push, gain in a bounce, uneven fall.",
            16,
            List.of(REST, SPEED, CLARITY, GAIN, PUSH, PUSH_CLARITY, UNEVEN));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        if (evidence.steps().size() < LEAST_STEPS) {
            return new CheckResult.NotApplicable("fewer than " + (LEAST_STEPS + 1) + " drawings in the shot");
        }
        List<Flight> flights = Flight.all(evidence);
        double speed = settings.value(DESCRIPTION.id(), SPEED);
        int exposure = usualExposure(evidence.steps());
        List<Candidate> candidates = new ArrayList<>();
        for (Flight flight : flights) {
            int rest = (int) settings.value(DESCRIPTION.id(), REST);
            HoverReading.in(flight, exposure, rest, speed)
                    .forEach(hover -> addNew(candidates, GravityWording.hover(flight, hover, settings)));
            turns(flight, flights, settings).forEach(turn -> addNew(candidates, turn));
        }
        double gain = settings.value(DESCRIPTION.id(), GAIN);
        GainReading.in(flights, speed).stream()
                .filter(touch -> touch.returned() >= gain && !touch.meetsAnother(flights))
                .forEach(touch -> addNew(candidates, GravityWording.gain(touch, gain)));
        UnevenReading.in(flights, settings.value(DESCRIPTION.id(), UNEVEN), speed)
                .ifPresent(uneven -> addNew(candidates, GravityWording.uneven(uneven, settings)));
        if (candidates.isEmpty() && flights.stream().noneMatch(flight -> flight.isFree(speed))) {
            return new CheckResult.NotApplicable("no free flight seen");
        }
        return new CheckResult.Found(candidates);
    }

    /** The second view of a subject, or another part of the same thing, often tells the same again. */
    private static void addNew(List<Candidate> candidates, Candidate candidate) {
        boolean known = candidates.stream()
                .anyMatch(other -> other.frames().overlaps(candidate.frames())
                        && (other.subject().equals(candidate.subject())
                                || other.box()
                                                .orElseThrow()
                                                .intersectionArea(
                                                        candidate.box().orElseThrow())
                                        > 0));
        if (!known) {
            candidates.add(candidate);
        }
    }

    private static int usualExposure(List<Step> steps) {
        int[] exposures = steps.stream().mapToInt(Step::exposure).sorted().toArray();
        return Arrays.stream(exposures).skip(exposures.length / 2).findFirst().orElse(1);
    }

    private static List<Candidate> turns(Flight flight, List<Flight> all, Settings settings) {
        double clarity = settings.value(DESCRIPTION.id(), CLARITY);
        double gain = settings.value(DESCRIPTION.id(), GAIN);
        List<Candidate> candidates = new ArrayList<>();
        for (TurnReading turn : TurnReading.in(flight, clarity)) {
            double speed = settings.value(DESCRIPTION.id(), SPEED);
            boolean inFlight = turn.isInFlight(flight, speed);
            boolean gains = inFlight && turn.isBounce() && turn.returned() >= gain && turn.isFall();
            boolean open = inFlight && turn.isBounce() && !turn.mayTouchGround(flight);
            boolean pushed = turn.pushed() >= settings.value(DESCRIPTION.id(), PUSH)
                    && turn.clarity() >= settings.value(DESCRIPTION.id(), PUSH_CLARITY)
                    && turn.isPush(flight, speed);
            if ((gains || open || pushed) && !turn.meetsAnother(flight, all) && !turn.goesWithAnother(flight, all)) {
                candidates.add(
                        pushed
                                ? GravityWording.push(flight, turn, settings)
                                : GravityWording.turn(flight, turn, open, settings));
            }
        }
        return candidates;
    }
}
