package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;

/**
 * A flight that no constant acceleration explains: it hangs, turns or speeds up in the open air, comes back from a bounce faster than it
 * fell, or falls more slowly than another beside it.
 *
 * <p>How fast things ought to fall is never asked: neither the scale of the picture nor its speed is known.
 */
public final class GravityCheck implements Check {
    private static final int LEAST_STEPS = 10;
    private static final int BEFORE_TURN = 2;
    private static final int AFTER_TURN = 5;

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
                    .forEach(hover -> addNew(candidates, hover(flight, hover, settings)));
            turns(flight, flights, settings).forEach(turn -> addNew(candidates, turn));
        }
        double gain = settings.value(DESCRIPTION.id(), GAIN);
        GainReading.in(flights, speed).stream()
                .filter(touch -> touch.returned() >= gain && !touch.meetsAnother(flights))
                .forEach(touch -> addNew(candidates, gain(touch, gain)));
        UnevenReading.in(flights, settings.value(DESCRIPTION.id(), UNEVEN), speed)
                .ifPresent(uneven -> addNew(candidates, uneven(uneven, settings)));
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

    private static Candidate hover(Flight flight, HoverReading hover, Settings settings) {
        int start = flight.step(hover.first()).frameA();
        int end = flight.step(hover.last()).frameB();
        double rest = settings.value(DESCRIPTION.id(), REST);
        return candidate(
                        flight,
                        new FrameRange(start, Math.max(start + 1, end)),
                        hover.first(),
                        start + (end - start) / 2,
                        Math.min(1, 0.6 + 0.02 * (hover.restFrames() - rest)),
                        String.format(
                                Locale.ROOT,
                                "Hangs in mid-flight for %d frames, then flies on at the same speed",
                                hover.restFrames()),
                        List.of(
                                new Measurement("rest", "frames", hover.restFrames(), rest),
                                new Measurement(
                                        "speed before",
                                        SPEED.unit(),
                                        hover.before().speed(),
                                        settings.value(DESCRIPTION.id(), SPEED)),
                                new Measurement(
                                        "speed after",
                                        SPEED.unit(),
                                        hover.after().speed(),
                                        settings.value(DESCRIPTION.id(), SPEED)),
                                new Measurement(
                                        "left by one constant acceleration without the rest",
                                        SPEED.unit(),
                                        hover.flight().errorPx(),
                                        HoverReading.mostErrorPx(hover.before().speed()))))
                .with(FlightIllustration.hover(flight, hover));
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
            if ((gains || open || pushed) && !turn.meetsAnother(flight, all)) {
                candidates.add(pushed ? push(flight, turn, settings) : turn(flight, turn, open, settings));
            }
        }
        return candidates;
    }

    private static Candidate push(Flight flight, TurnReading turn, Settings settings) {
        double clarity = settings.value(DESCRIPTION.id(), PUSH_CLARITY);
        double push = settings.value(DESCRIPTION.id(), PUSH);
        int start = flight.step(Math.max(0, turn.at() - BEFORE_TURN)).frameA();
        int end = flight.step(Math.min(flight.steps() - 1, turn.at() + AFTER_TURN))
                .frameB();
        return candidate(
                flight,
                new FrameRange(start, end),
                turn.at(),
                flight.step(turn.at()).frameB(),
                Math.min(1, 0.6 + 0.01 * (turn.clarity() - clarity)),
                "Speeds up in the open air without anything that pushes it",
                List.of(
                        new Measurement("step in velocity over the noise of the flight", "", turn.clarity(), clarity),
                        new Measurement("speed after over speed before", "", turn.pushed(), push)));
    }

    private static Candidate gain(GainReading touch, double gain) {
        Flight rise = touch.rise();
        int start = touch.fall().step(Math.max(0, touch.at() - BEFORE_TURN)).frameA();
        int end = rise.step(Math.min(rise.steps() - 1, touch.at() + AFTER_TURN)).frameB();
        return new Candidate(
                new FrameRange(start, end),
                Math.min(
                        end - 1,
                        rise.step(Math.min(rise.steps() - 1, touch.at())).frameB()),
                Optional.of(touch.box()),
                Math.min(1, 0.6 + touch.returned() - gain),
                Optional.of(rise.subject().label()),
                "Comes back from a bounce faster than it fell",
                List.of(
                        new Measurement("speed returned", "", touch.returned(), gain),
                        new Measurement("falls before", SPEED.unit(), touch.in(), TurnReading.LEAST_FALL_PX),
                        new Measurement("rises after", SPEED.unit(), touch.out(), TurnReading.LEAST_FALL_PX)));
    }

    private static Candidate uneven(UnevenReading uneven, Settings settings) {
        Flight slower = uneven.slower().flight();
        double ratio = settings.value(DESCRIPTION.id(), UNEVEN);
        int middle = uneven.middle();
        return new Candidate(
                new FrameRange(
                        slower.step(uneven.from()).frameA(),
                        slower.step(uneven.to() - 1).frameB()),
                slower.step(middle).frameB(),
                uneven.box(),
                Math.min(1, 0.5 + 0.2 * (uneven.ratio() - ratio)),
                Optional.of(slower.subject().label()),
                "Two things of one size fly at the same time, and one falls more slowly than the other",
                List.of(
                        new Measurement("pull on the one over the pull on the other", "", uneven.ratio(), ratio),
                        new Measurement(
                                "pull on the slower",
                                "px a drawing squared",
                                uneven.slower().pull(),
                                0)));
    }

    private static Candidate turn(Flight flight, TurnReading turn, boolean open, Settings settings) {
        double clarity = settings.value(DESCRIPTION.id(), CLARITY);
        int start = flight.step(Math.max(0, turn.at() - BEFORE_TURN)).frameA();
        int end = flight.step(Math.min(flight.steps() - 1, turn.at() + AFTER_TURN))
                .frameB();
        return candidate(
                        flight,
                        new FrameRange(start, end),
                        turn.at(),
                        flight.step(turn.at()).frameB(),
                        Math.min(1, 0.6 + 0.01 * (turn.clarity() - clarity)),
                        open
                                ? "Turns in the open air without touching anything"
                                : "Comes back from a bounce faster than it fell",
                        List.of(
                                new Measurement(
                                        "step in velocity over the noise of the flight", "", turn.clarity(), clarity),
                                new Measurement(
                                        "falls before",
                                        SPEED.unit(),
                                        turn.before().y(),
                                        TurnReading.LEAST_FALL_PX),
                                new Measurement(
                                        "rises after",
                                        SPEED.unit(),
                                        -turn.after().y(),
                                        TurnReading.LEAST_FALL_PX),
                                new Measurement(
                                        "speed returned at least",
                                        "",
                                        turn.returned(),
                                        settings.value(DESCRIPTION.id(), GAIN))))
                .with(FlightIllustration.turn(flight, turn));
    }

    private static Candidate candidate(
            Flight flight,
            FrameRange frames,
            int step,
            int peakFrame,
            double score,
            String message,
            List<Measurement> measurements) {
        return new Candidate(
                frames,
                peakFrame,
                flight.sighting(step).map(Sighting::box),
                Math.max(0, score),
                Optional.of(flight.subject().label()),
                message,
                measurements);
    }
}
