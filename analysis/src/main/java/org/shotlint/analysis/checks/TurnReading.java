package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.finding.Box;

/**
 * A step in the velocity of a flight: before and after it one constant acceleration each explains the motion, and the two do not meet.
 *
 * @param at the step in which the velocity changes
 * @param before velocity just before, px a drawing
 * @param after velocity just after
 * @param stepPx length of the change of velocity, px a drawing
 * @param clarity that length over what the two fits leave
 * @param spreadPx how far the subject's points moved apart around it, px a drawing
 */
record TurnReading(int at, Flight.Fit before, Flight.Fit after, double stepPx, double clarity, double spreadPx) {
    private static final int REACH = 6;
    private static final int LEAST_KNOWN = 5;
    private static final double LEAST_ERROR_PX = 0.12;
    /** Speed of the fall before and of the rise after, px a drawing. */
    static final double LEAST_FALL_PX = 0.6;

    private static final double LEAST_STEP_PX = 1.6;
    private static final double MOST_SIDEWAYS = 0.5;
    private static final int LEAST_POINTS = 5;
    private static final double MOST_DRIFT = 0.1;
    private static final double MOST_DRIFT_SHARE = 0.03;
    private static final double MOST_LIFT = 0.1;
    private static final double MOST_PULL_SHARE = 0.2;
    private static final double SAME_PULL = 0.6;
    private static final double LEAST_PULL = 0.12;
    private static final double UNSURE_DRAWINGS = 0.75;
    private static final double GROUND_FROM = 0.5;
    private static final double SAME_HEIGHT_PX = 6;
    private static final double SAME_HEIGHT_SHARE = 0.3;
    private static final double AGAIN_CLARITY = 5;
    private static final double CONTACT_PX = 12;
    private static final double MOVING_PX = 0.5;
    private static final double MOVING_SHARE = 0.25;
    private static final double OTHERWISE = 0.6;
    private static final double LARGER = 1.5;
    private static final double INSIDE = 0.6;
    private static final double LEAST_WAY_PX = 4;
    private static final double WAY_SHARE = 0.08;

    /** The clearest steps of the flight, not closer to each other than the fits reach, clearest first. */
    static List<TurnReading> in(Flight flight, double minClarity) {
        List<TurnReading> all = new ArrayList<>();
        for (int t = LEAST_KNOWN; t + LEAST_KNOWN < flight.steps(); t++) {
            at(flight, t).filter(turn -> turn.clarity >= minClarity).ifPresent(all::add);
        }
        all.sort(Comparator.comparingDouble((TurnReading turn) -> -turn.clarity));
        List<TurnReading> clearest = new ArrayList<>();
        for (TurnReading turn : all) {
            if (clearest.stream().noneMatch(other -> Math.abs(other.at - turn.at) < REACH)) {
                clearest.add(turn);
            }
        }
        return clearest;
    }

    private static Optional<TurnReading> at(Flight flight, int t) {
        Flight.Fit before = flight.fit(t - REACH, t, t);
        Flight.Fit after = flight.fit(t + 1, t + 1 + REACH, t);
        if (Math.min(before.samples(), after.samples()) < LEAST_KNOWN) {
            return Optional.empty();
        }
        double step = Math.hypot(after.x() - before.x(), after.y() - before.y());
        double error = Math.max(LEAST_ERROR_PX, Math.max(before.errorPx(), after.errorPx()));
        double spread = 0;
        for (int k = t - 2; k <= t + 2; k++) {
            spread = Math.max(spread, flight.sighting(k).map(Sighting::spreadPx).orElse(0.0));
        }
        return Optional.of(new TurnReading(t, before, after, step, step / error, spread));
    }

    /** Whether the change is from falling to rising, as of a bounce, and hardly sideways. */
    boolean isBounce() {
        return before.y() >= LEAST_FALL_PX
                && after.y() <= -LEAST_FALL_PX
                && Math.abs(after.x() - before.x()) < MOST_SIDEWAYS * Math.abs(after.y() - before.y());
    }

    /** Whether both sides are flight: enough points, away from the edge, fast, an even way sideways and no pull upwards. */
    boolean isInFlight(Flight flight, double minSpeed) {
        return points(flight) >= LEAST_POINTS
                && !touchesBorder(flight)
                && stepPx >= LEAST_STEP_PX
                && Math.min(before.speed(), after.speed()) >= minSpeed
                && isEven(before)
                && isEven(after);
    }

    private static boolean isEven(Flight.Fit side) {
        return isEven(side, side.speed());
    }

    private static boolean isEven(Flight.Fit side, double speed) {
        return Math.abs(side.accelerationX()) <= MOST_DRIFT + MOST_DRIFT_SHARE * speed
                && side.accelerationY() >= -MOST_LIFT
                && side.accelerationY() <= MOST_PULL_SHARE * speed;
    }

    /**
     * Whether something unseen made it faster: both sides are flight under one and the same pull, and it goes on in the same half of
     * directions. Near the top of its way it is slow, so each side's pull is held against the highest speed of that side.
     */
    boolean isPush(Flight flight, double minSpeed) {
        double beforeY = before.y() - REACH * before.accelerationY();
        double afterY = after.y() + REACH * after.accelerationY();
        return points(flight) >= LEAST_POINTS
                && !touchesBorder(flight)
                && stepPx >= LEAST_STEP_PX
                && Math.min(before.speed(), after.speed()) >= minSpeed
                && before.x() * after.x() + before.y() * after.y() > 0
                && isEven(before, Math.max(before.speed(), Math.hypot(before.x(), beforeY)))
                && isEven(after, Math.max(after.speed(), Math.hypot(after.x(), afterY)))
                && Math.min(before.accelerationY(), after.accelerationY()) >= LEAST_PULL
                && isFall();
    }

    /**
     * Least share of the speed that the bounce gave back. When it touched is known to a drawing or so, and meanwhile the pull goes on.
     */
    double returned() {
        double pull = UNSURE_DRAWINGS * Math.max(before.accelerationY(), after.accelerationY());
        return (-after.y() - pull) / (before.y() + pull);
    }

    /** Speed after over speed before. */
    double pushed() {
        return after.speed() / before.speed();
    }

    /** Whether one and the same pull explains both sides. */
    boolean isFall() {
        double more = Math.max(before.accelerationY(), after.accelerationY());
        double less = Math.min(before.accelerationY(), after.accelerationY());
        return less > 0 && less >= SAME_PULL * more;
    }

    /**
     * Whether there may be ground under the turn: it is in the lower part of the frame, where floors are, or the subject turns at the same
     * height again, as on a floor or in its gait.
     */
    boolean mayTouchGround(Flight flight) {
        Sighting here = flight.sighting(at).orElseThrow();
        double scale = flight.subject().clipPixelsPerPx();
        double bottom = (double) here.box().y() + here.box().height();
        if (bottom > GROUND_FROM * flight.subject().frameHeight()) {
            return true;
        }
        double same = Math.max(SAME_HEIGHT_PX, SAME_HEIGHT_SHARE * here.box().height() / scale);
        return in(flight, AGAIN_CLARITY).stream()
                .anyMatch(other -> other.at != at
                        && other.isBounce()
                        && flight.sighting(other.at)
                                .filter(s -> Math.abs(s.y() - here.y()) < same)
                                .isPresent());
    }

    /** Whether something else that moves otherwise is at hand where it turns: contact is a cause. */
    boolean meetsAnother(Flight flight, List<Flight> all) {
        double reach = CONTACT_PX * flight.subject().clipPixelsPerPx();
        for (int t = at - 1; t <= at + 1; t++) {
            int step = t;
            Optional<Sighting> here = flight.sighting(t);
            if (here.isPresent()
                    && all.stream()
                            .filter(other -> other.subject() != flight.subject())
                            .flatMap(other -> other.sighting(step).stream())
                            .anyMatch(other -> isAtHand(here.get(), other, reach))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other lies under the subject, close enough to throw it up, and moves otherwise. */
    private static boolean isAtHand(Sighting here, Sighting other, double reach) {
        double gapX = Math.max(
                other.box().x() - (double) here.box().x() - here.box().width(),
                here.box().x() - (double) other.box().x() - other.box().width());
        double middle = here.box().y() + here.box().height() / 2.0;
        double bottom = (double) here.box().y() + here.box().height();
        double apart = Math.hypot(here.velocityX() - other.velocityX(), here.velocityY() - other.velocityY());
        return gapX < reach
                && other.box().y() > middle
                && other.box().y() < bottom + reach
                && other.speed() > Math.max(MOVING_PX, MOVING_SHARE * here.speed())
                && apart > OTHERWISE * here.speed();
    }

    /** Whether it is a part of somebody larger, as a head is that goes up and down with a walk: it lies inside of that one and keeps its place there. */
    boolean goesWithAnother(Flight flight, List<Flight> all) {
        return all.stream()
                .filter(other -> other.subject() != flight.subject())
                .anyMatch(other -> isPartOf(flight, other));
    }

    private boolean isPartOf(Flight flight, Flight other) {
        int inside = 0;
        double[] x = {Double.MAX_VALUE, -Double.MAX_VALUE};
        double[] y = {Double.MAX_VALUE, -Double.MAX_VALUE};
        double tall = 0;
        for (int t = at - REACH; t <= at + REACH; t++) {
            Optional<Sighting> own = flight.sighting(t);
            Optional<Sighting> its = other.sighting(t);
            if (own.isPresent()
                    && its.isPresent()
                    && isInside(own.get().box(), its.get().box())) {
                inside++;
                double dx = own.get().x() - its.get().x();
                double dy = own.get().y() - its.get().y();
                x[0] = Math.min(x[0], dx);
                x[1] = Math.max(x[1], dx);
                y[0] = Math.min(y[0], dy);
                y[1] = Math.max(y[1], dy);
                tall = Math.max(
                        tall, its.get().box().height() / flight.subject().clipPixelsPerPx());
            }
        }
        double most = Math.max(LEAST_WAY_PX, WAY_SHARE * tall);
        return inside >= REACH && x[1] - x[0] <= most && y[1] - y[0] <= most;
    }

    private static boolean isInside(Box inner, Box outer) {
        return outer.area() >= LARGER * inner.area() && inner.intersectionArea(outer) >= INSIDE * inner.area();
    }

    /** Fewest points that carried the motion around the step. */
    int points(Flight flight) {
        int least = Integer.MAX_VALUE;
        for (int t = at - 1; t <= at + 1; t++) {
            least = Math.min(least, flight.at(t).map(Flight.Motion::points).orElse(0));
        }
        return least;
    }

    /** Whether the subject reaches the edge of the frame anywhere in the two stretches. */
    boolean touchesBorder(Flight flight) {
        return flight.touchesBorder(at - REACH, at + REACH + 1);
    }
}
