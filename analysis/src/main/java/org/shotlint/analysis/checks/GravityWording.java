package org.shotlint.analysis.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.time.FrameRange;

/** The readings of flights put into words and numbers for the check {@code gravity}. */
final class GravityWording {
    private static final String ID = "gravity";
    private static final int BEFORE_TURN = 2;
    private static final int AFTER_TURN = 5;

    private GravityWording() {}

    static Candidate hover(Flight flight, HoverReading hover, Settings settings) {
        int start = flight.step(hover.first()).frameA();
        int end = flight.step(hover.last()).frameB();
        double rest = settings.value(ID, GravityCheck.REST);
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
                                        GravityCheck.SPEED.unit(),
                                        hover.before().speed(),
                                        settings.value(ID, GravityCheck.SPEED)),
                                new Measurement(
                                        "speed after",
                                        GravityCheck.SPEED.unit(),
                                        hover.after().speed(),
                                        settings.value(ID, GravityCheck.SPEED)),
                                new Measurement(
                                        "left by one constant acceleration without the rest",
                                        GravityCheck.SPEED.unit(),
                                        hover.flight().errorPx(),
                                        HoverReading.mostErrorPx(hover.before().speed()))))
                .with(FlightIllustration.hover(flight, hover));
    }

    static Candidate push(Flight flight, TurnReading turn, Settings settings) {
        double clarity = settings.value(ID, GravityCheck.PUSH_CLARITY);
        double push = settings.value(ID, GravityCheck.PUSH);
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
                                new Measurement(
                                        "step in velocity over the noise of the flight", "", turn.clarity(), clarity),
                                new Measurement("speed after over speed before", "", turn.pushed(), push)))
                .with(FlightIllustration.turn(flight, turn));
    }

    static Candidate gain(GainReading touch, double gain) {
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
                        new Measurement(
                                "falls before", GravityCheck.SPEED.unit(), touch.in(), TurnReading.LEAST_FALL_PX),
                        new Measurement(
                                "rises after", GravityCheck.SPEED.unit(), touch.out(), TurnReading.LEAST_FALL_PX)));
    }

    static Candidate uneven(UnevenReading uneven, Settings settings) {
        Flight slower = uneven.slower().flight();
        double ratio = settings.value(ID, GravityCheck.UNEVEN);
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

    static Candidate turn(Flight flight, TurnReading turn, boolean open, Settings settings) {
        double clarity = settings.value(ID, GravityCheck.CLARITY);
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
                                        GravityCheck.SPEED.unit(),
                                        turn.before().y(),
                                        TurnReading.LEAST_FALL_PX),
                                new Measurement(
                                        "rises after",
                                        GravityCheck.SPEED.unit(),
                                        -turn.after().y(),
                                        TurnReading.LEAST_FALL_PX),
                                new Measurement(
                                        "speed returned at least",
                                        "",
                                        turn.returned(),
                                        settings.value(ID, GravityCheck.GAIN))))
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
