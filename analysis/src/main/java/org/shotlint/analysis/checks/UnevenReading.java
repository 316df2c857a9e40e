package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.finding.Box;

/**
 * Two things of one size that fly at the same time under different pulls. The pull on the screen is the same for all that fly at one
 * distance from the camera; things of one size are taken to be at one distance.
 *
 * @param faster the one with the stronger pull; likewise {@code slower}
 * @param from first step in which both fly
 * @param to the step after the last
 */
record UnevenReading(Free faster, Free slower, int from, int to) {
    private static final int LEAST_STEPS = 10;
    private static final int LEAST_SHARED = 8;
    private static final double LEAST_PULL = 0.12;
    private static final double MOST_DRIFT_SHARE = 0.35;
    private static final double LEAST_SURE = 6;
    private static final double ALIKE_SIZE = 1.5;

    /**
     * The longest stretch in which a subject flies freely.
     *
     * @param fit the pull and what it leaves
     */
    record Free(Flight flight, int from, int to, Flight.Fit fit) {
        double pull() {
            return fit.accelerationY();
        }

        /** How far the pull may be off: standard error of a slope. */
        double error() {
            double n = fit.samples();
            return Math.max(0.05, fit.errorPx()) / Math.sqrt(n * n * n / 12);
        }

        private double width() {
            return size(true);
        }

        private double height() {
            return size(false);
        }

        private double size(boolean across) {
            List<Integer> sizes = new ArrayList<>();
            for (int t = from; t < to; t++) {
                flight.sighting(t)
                        .map(Sighting::box)
                        .map(box -> across ? box.width() : box.height())
                        .ifPresent(sizes::add);
            }
            sizes.sort(Comparator.naturalOrder());
            return sizes.get(sizes.size() * 3 / 4);
        }
    }

    /** The pair whose pulls differ most, if by at least {@code minRatio}. */
    static Optional<UnevenReading> in(List<Flight> flights, double minRatio, double minSpeed) {
        List<Free> free = new ArrayList<>();
        for (Flight flight : flights) {
            longest(flight, minSpeed).ifPresent(free::add);
        }
        List<UnevenReading> found = new ArrayList<>();
        for (Free one : free) {
            for (Free other : free) {
                if (one.flight.subject() != other.flight.subject()) {
                    UnevenReading reading =
                            new UnevenReading(one, other, Math.max(one.from, other.from), Math.min(one.to, other.to));
                    if (reading.ratio() >= minRatio && reading.isSure()) {
                        found.add(reading);
                    }
                }
            }
        }
        return found.stream().max(Comparator.comparingDouble(UnevenReading::ratio));
    }

    /** How many times as strong the one pull is as the other. */
    double ratio() {
        return faster.pull() / slower.pull();
    }

    /** Both at the middle of the time they share. */
    Optional<Box> box() {
        int middle = middle();
        return faster.flight
                .sighting(middle)
                .flatMap(a -> slower.flight.sighting(middle).map(b -> a.box().union(b.box())));
    }

    int middle() {
        return (from + to) / 2;
    }

    private boolean isSure() {
        return to - from >= LEAST_SHARED
                && faster.pull() - slower.pull() > LEAST_SURE * (faster.error() + slower.error())
                && isAlike(faster.width(), slower.width())
                && isAlike(faster.height(), slower.height())
                && box().isPresent()
                && !isOneThing();
    }

    private static boolean isAlike(double a, double b) {
        return Math.max(a, b) <= ALIKE_SIZE * Math.min(a, b);
    }

    /** Parts of one thing lie over each other. */
    private boolean isOneThing() {
        for (int t = from; t < to; t++) {
            Optional<Sighting> a = faster.flight.sighting(t);
            Optional<Sighting> b = slower.flight.sighting(t);
            if (a.isPresent()
                    && b.isPresent()
                    && a.get().box().intersectionArea(b.get().box()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Free> longest(Flight flight, double minSpeed) {
        Free best = null;
        int from = 0;
        for (int to = LEAST_STEPS; to <= flight.steps(); to++) {
            while (to - from >= LEAST_STEPS && !isFree(flight, from, to, minSpeed)) {
                from++;
            }
            if (to - from >= LEAST_STEPS && (best == null || to - from > best.to - best.from)) {
                best = new Free(flight, from, to, flight.fit(from, to, from));
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isFree(Flight flight, int from, int to, double minSpeed) {
        Flight.Fit fit = flight.fit(from, to, from);
        double lastX = fit.x() + fit.accelerationX() * (to - from);
        double lastY = fit.y() + fit.accelerationY() * (to - from);
        double fastest = Math.max(fit.speed(), Math.hypot(lastX, lastY));
        return fit.samples() >= Math.max(LEAST_STEPS, 0.8 * (to - from))
                && fastest >= 2 * minSpeed
                && fit.accelerationY() >= LEAST_PULL
                && Math.abs(fit.accelerationX()) <= MOST_DRIFT_SHARE * fit.accelerationY()
                && fit.errorPx() <= HoverReading.mostErrorPx(fastest / 2)
                && !flight.touchesBorder(from, to);
    }
}
