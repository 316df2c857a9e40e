package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.finding.Box;

/**
 * A fall that ends at a touch and a rise that begins there, where none of the points lasts through the touch, so that the two are different
 * subjects. Where both ways, led on under their pulls, meet is the touch; the speeds there tell what it gave back.
 *
 * @param fall the flight that falls, fitted to end at step {@code last}
 * @param rise the flight that rises, fitted from step {@code first}
 * @param touch drawings from {@code last} to the touch
 * @param in speed of the fall at the touch, px a drawing
 * @param out speed of the rise just after it
 * @param box the subject where it touches
 */
record GainReading(Flight fall, int last, Flight rise, int first, double touch, double in, double out, Box box) {
    private static final int REACH = 7;
    private static final int LEAST_KNOWN = 6;
    private static final int MOST_UNSURE = 4;
    private static final int MOST_GAP = 11;
    private static final double LEAST_PULL = 0.12;
    private static final double SAME_PULL = 0.75;
    private static final double SAME_WAY = 0.25;
    private static final double NEAR_PX = 14;
    private static final double STEP = 0.1;
    private static final int SQUASHED = 2;

    /** All touches at which nothing else that moves is at hand. */
    static List<GainReading> in(List<Flight> flights, double minSpeed) {
        List<GainReading> found = new ArrayList<>();
        for (Flight flight : flights) {
            found.addAll(within(flight, minSpeed));
        }
        for (Flight fall : flights) {
            Optional<Integer> last = lastOfFall(fall, minSpeed);
            if (last.isEmpty()) {
                continue;
            }
            for (Flight rise : flights) {
                if (rise.subject() != fall.subject()) {
                    firstOfRise(rise, last.get(), minSpeed)
                            .flatMap(first -> meet(fall, last.get(), rise, first))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Touches that some points last through; the drawings at the touch itself are left out, since the thing is squashed there. */
    private static List<GainReading> within(Flight flight, double minSpeed) {
        List<GainReading> found = new ArrayList<>();
        for (int t = REACH + SQUASHED; t + SQUASHED + REACH < flight.steps(); t++) {
            int last = t - SQUASHED;
            int first = t + SQUASHED;
            boolean turns = flight.at(t).filter(motion -> motion.y() > 0).isPresent()
                    && flight.at(t + 1).filter(motion -> motion.y() < 0).isPresent();
            if (turns) {
                Flight.Fit before = flight.fit(last - REACH + 1, last + 1, last);
                Flight.Fit after = flight.fit(first, first + REACH, first);
                if (isFree(flight, before, last - REACH + 1, last + 1)
                        && before.y() >= minSpeed
                        && isFree(flight, after, first, first + REACH)
                        && after.y() <= -minSpeed) {
                    meet(flight, last, flight, first).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Speed after over speed before. */
    double returned() {
        return out / in;
    }

    /** The step of the touch. */
    int at() {
        return (int) Math.round(last + touch);
    }

    private static Optional<Integer> lastOfFall(Flight flight, double minSpeed) {
        int end = flight.steps() - 1;
        while (end >= 0 && flight.at(end).isEmpty()) {
            end--;
        }
        for (int t = end; t > end - MOST_UNSURE && t >= REACH; t--) {
            Flight.Fit fit = flight.fit(t - REACH + 1, t + 1, t);
            if (isFree(flight, fit, t - REACH + 1, t + 1) && fit.y() >= minSpeed) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> firstOfRise(Flight flight, int after, double minSpeed) {
        int begin = 0;
        while (begin < flight.steps() && flight.at(begin).isEmpty()) {
            begin++;
        }
        for (int t = begin; t < begin + MOST_UNSURE && t + REACH <= flight.steps(); t++) {
            Flight.Fit fit = flight.fit(t, t + REACH, t);
            if (t > after && t <= after + MOST_GAP && isFree(flight, fit, t, t + REACH) && fit.y() <= -minSpeed) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Flight flight, Flight.Fit fit, int from, int to) {
        return fit.samples() >= LEAST_KNOWN
                && fit.accelerationY() >= LEAST_PULL
                && fit.errorPx() <= HoverReading.mostErrorPx(fit.speed() / 2)
                && !flight.touchesBorder(from, to);
    }

    private static Optional<GainReading> meet(Flight fall, int last, Flight rise, int first) {
        Flight.Fit before = fall.fit(last - REACH + 1, last + 1, last);
        Flight.Fit after = rise.fit(first, first + REACH, first);
        double pull = Math.max(before.accelerationY(), after.accelerationY());
        boolean same = Math.min(before.accelerationY(), after.accelerationY()) >= SAME_PULL * pull
                && Math.abs(before.x() - after.x()) <= SAME_WAY * Math.max(before.speed(), after.speed());
        if (!same || fall.sighting(last).isEmpty() || rise.sighting(first).isEmpty()) {
            return Optional.empty();
        }
        Sighting down = fall.sighting(last).get();
        Sighting up = rise.sighting(first).get();
        int gap = first - last;
        double cameraX = gap * (down.cameraX() + up.cameraX()) / 2;
        double cameraY = gap * (down.cameraY() + up.cameraY()) / 2;
        double startX = up.x() - cameraX - down.x();
        double startY = up.y() - cameraY - down.y();
        double best = Double.MAX_VALUE;
        double touch = 0;
        for (double t = 0; t <= gap; t += STEP) {
            double back = gap - t;
            double fallen = before.y() * t + before.accelerationY() * t * t / 2;
            double risen = startY - after.y() * back + after.accelerationY() * back * back / 2;
            double apart = Math.abs(fallen - risen);
            if (apart < best) {
                best = apart;
                touch = t;
            }
        }
        double beside = Math.abs(startX - before.x() * touch - after.x() * (gap - touch));
        if (best > NEAR_PX / 2 || beside > NEAR_PX) {
            return Optional.empty();
        }
        double in = before.y() + before.accelerationY() * touch;
        double out = -(after.y() - after.accelerationY() * (gap - touch));
        double x = down.x() + before.x() * touch + cameraX * touch / gap;
        double y = down.y() + before.y() * touch + before.accelerationY() * touch * touch / 2 + cameraY * touch / gap;
        Box box = around(x, y, fall, last);
        return Optional.of(new GainReading(fall, last, rise, first, touch, in, out, box));
    }

    /** A box at a place, of the size the subject has where it is seen best in the fall. */
    private static Box around(double x, double y, Flight fall, int last) {
        double scale = fall.subject().clipPixelsPerPx();
        int width = 1;
        int height = 1;
        for (int t = Math.max(0, last - REACH); t <= last; t++) {
            width = Math.max(
                    width, fall.sighting(t).map(seen -> seen.box().width()).orElse(1));
            height = Math.max(
                    height, fall.sighting(t).map(seen -> seen.box().height()).orElse(1));
        }
        int left = (int) Math.round(x * scale - width / 2.0);
        int top = (int) Math.round(y * scale - height / 2.0);
        return new Box(Math.max(0, left), Math.max(0, top), width, height);
    }

    /** Whether something else that moves is close to where it touches: it may have been struck. */
    boolean meetsAnother(List<Flight> all) {
        double reach = NEAR_PX * fall.subject().clipPixelsPerPx();
        Sighting down = fall.sighting(last).orElseThrow();
        for (int t = last; t <= first; t++) {
            int step = t;
            boolean met = all.stream()
                    .filter(other -> other.subject() != fall.subject() && other.subject() != rise.subject())
                    .flatMap(other -> other.sighting(step).stream())
                    .anyMatch(other -> other.speed() > 1
                            && other.points() >= LEAST_KNOWN
                            && other.box().x() < down.box().x() + down.box().width() + reach
                            && other.box().x() + other.box().width()
                                    > down.box().x() - reach
                            && other.box().y() + other.box().height()
                                    > down.box().y()
                            && other.box().y() < down.box().y() + 3 * down.box().height() + reach);
            if (met) {
                return true;
            }
        }
        return false;
    }
}
