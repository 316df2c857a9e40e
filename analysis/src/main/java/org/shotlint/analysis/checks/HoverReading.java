package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rest in the middle of a flight: the subject stops from one drawing to the next, hangs, and goes on as if the rest were cut out.
 *
 * <p>What stops on purpose slows down before and speeds up after, or goes on another way; here one constant acceleration explains the flight
 * once the rest is taken out of it.
 *
 * @param first the step in which it rests first
 * @param last the step that ends the rest; equal to {@code first} where one drawing is held
 * @param restFrames clip frames it hangs
 * @param before velocity before, px a drawing
 * @param after velocity after
 * @param flight both sides joined
 */
record HoverReading(int first, int last, int restFrames, Flight.Fit before, Flight.Fit after, Flight.Fit flight) {
    private static final int REACH = 5;
    /** Drawings on each side of the rest that the joined flight is fitted to: a thing that spins flies on a straight way only for so long. */
    private static final int SEAM = 4;

    private static final int LEAST_KNOWN = 4;
    private static final int LEAST_POINTS = 4;
    private static final double REST_SHARE = 0.25;
    private static final double REST_PX = 0.3;
    private static final double SHARP = 0.7;
    private static final double CATCH_UP = 1.6;
    private static final double SAME_WAY = 0.9;
    private static final double SAME_SPEED = 0.7;
    private static final double MOST_ERROR_SHARE = 0.15;
    private static final double MOST_ERROR_PX = 0.15;
    private static final int MOST_REST_STEPS = 60;

    /** Rests of at least {@code minFrames} in a flight of at least {@code minSpeed}. */
    static List<HoverReading> in(Flight flight, int usualExposure, int minFrames, double minSpeed) {
        List<HoverReading> found = new ArrayList<>();
        for (int t = LEAST_KNOWN; t + LEAST_KNOWN <= flight.steps(); t++) {
            Optional<HoverReading> hover = at(flight, t, usualExposure, minSpeed)
                    .filter(h -> h.restFrames >= minFrames && h.isHover(flight, minSpeed));
            if (hover.isPresent()) {
                found.add(hover.get());
                t = hover.get().last + 1;
            }
        }
        return found;
    }

    private static Optional<HoverReading> at(Flight flight, int t, int usualExposure, double minSpeed) {
        Flight.Fit before = flight.fit(t - REACH, t, t);
        if (before.samples() < LEAST_KNOWN || before.speed() < minSpeed) {
            return Optional.empty();
        }
        double still = Math.max(REST_PX, REST_SHARE * before.speed());
        int end = t;
        while (end < flight.steps()
                && end - t < MOST_REST_STEPS
                && flight.at(end).filter(s -> s.speed() < still).isPresent()) {
            end++;
        }
        if (end == flight.steps() || flight.at(end).isEmpty()) {
            return Optional.empty();
        }
        int rest = flight.step(end).frameB() - usualExposure - flight.step(t).frameA();
        return Optional.of(new HoverReading(
                t, end, rest, before, flight.fit(end, end + REACH, end), flight.spliced(t - SEAM, t, end, end + SEAM)));
    }

    private boolean isHover(Flight f, double minSpeed) {
        double slower = Math.min(before.speed(), after.speed());
        double faster = Math.max(before.speed(), after.speed());
        double cosine = (before.x() * after.x() + before.y() * after.y()) / Math.max(1e-9, slower * faster);
        return after.samples() >= LEAST_KNOWN
                && slower >= minSpeed
                && slower >= SAME_SPEED * faster
                && cosine >= SAME_WAY
                && flight.errorPx() <= mostErrorPx(slower)
                && flight.accelerationY() > 0
                && fastest(f, first - 2, first) >= SHARP * before.speed()
                && fastest(f, last, last + 2) >= SHARP * after.speed()
                && fastest(f, last, last + 1) <= CATCH_UP * after.speed()
                && points(f) >= LEAST_POINTS
                && !f.touchesBorder(first - REACH, last + REACH);
    }

    /** What a flight at that speed may leave of a constant acceleration, px a drawing. */
    static double mostErrorPx(double speed) {
        return MOST_ERROR_PX + MOST_ERROR_SHARE * speed;
    }

    private static double fastest(Flight f, int from, int to) {
        double most = 0;
        for (int t = from; t < to; t++) {
            most = Math.max(most, f.at(t).map(Flight.Motion::speed).orElse(0.0));
        }
        return most;
    }

    private int points(Flight f) {
        return Math.min(
                f.at(first - 1).map(Flight.Motion::points).orElse(0),
                f.at(last).map(Flight.Motion::points).orElse(0));
    }
}
