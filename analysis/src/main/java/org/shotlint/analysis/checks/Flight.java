package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.evidence.Subject;

/**
 * The velocities of one subject by the steps of its shot: what the readings of its flight share.
 *
 * <p>What lies over the subject and moves with it, such as the other half of a ball that turns, counts in.
 */
final class Flight {
    private static final double ALIKE_PX = 0.5;
    private static final double ALIKE_SHARE = 0.5;
    private static final double OVER = 0.4;
    private static final int LEAST_TOGETHER = 3;
    private static final double MOSTLY = 0.5;
    private static final int FREE_STEPS = 8;
    private static final double LEAST_PULL = 0.03;
    private static final double STILL_CAMERA_PX = 0.3;

    private final Subject subject;
    private final List<Step> steps;
    private final List<Optional<Sighting>> seen;
    private final List<Optional<Motion>> motions;
    private final View view;

    private Flight(
            Subject subject,
            List<Step> steps,
            List<Optional<Sighting>> seen,
            List<Optional<Motion>> motions,
            View view) {
        this.view = view;
        this.subject = subject;
        this.steps = steps;
        this.seen = seen;
        this.motions = motions;
    }

    /** What the velocity is measured against. */
    enum View {
        /** The scene: the motion of the camera is taken away. */
        SCENE,
        /** The frame: what was laid over a moving camera's picture moves with the frame, not with the scene. */
        SCREEN
    }

    /**
     * Motion in one step.
     *
     * @param x px a drawing
     * @param y downwards
     * @param points that carry it
     */
    record Motion(double x, double y, int points) {
        double speed() {
            return Math.hypot(x, y);
        }
    }

    /**
     * The flights of all subjects, in both views where those differ. Motion in step {@code t} is that from the drawing at {@code frameA} to
     * that at {@code frameB}.
     */
    static List<Flight> all(ShotEvidence evidence) {
        List<List<Optional<Sighting>>> seen =
                evidence.subjects().stream().map(s -> seen(s, evidence)).toList();
        List<Flight> flights = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            List<Optional<Sighting>> own = seen.get(i);
            List<List<Optional<Sighting>>> parts = seen.stream()
                    .filter(other -> other != own && isPart(own, other))
                    .toList();
            for (View view : View.values()) {
                Flight flight = joined(evidence.subjects().get(i), own, parts, evidence.steps(), view);
                if (view == View.SCENE || flight.isCameraMoving()) {
                    flights.add(flight);
                }
            }
        }
        return flights;
    }

    /** Whether two subjects are parts of one thing: wherever both are seen, they mostly lie over each other and move alike. */
    private static boolean isPart(List<Optional<Sighting>> one, List<Optional<Sighting>> other) {
        int both = 0;
        int together = 0;
        for (int t = 0; t < one.size(); t++) {
            if (one.get(t).isPresent() && other.get(t).isPresent()) {
                both++;
                together += isTogether(one.get(t).get(), other.get(t).get()) ? 1 : 0;
            }
        }
        return together >= LEAST_TOGETHER && together >= MOSTLY * both;
    }

    private static boolean isTogether(Sighting s, Sighting other) {
        double shared = s.box().intersectionArea(other.box());
        double apart = Math.hypot(s.velocityX() - other.velocityX(), s.velocityY() - other.velocityY());
        return shared > OVER * Math.min(s.box().area(), other.box().area())
                && apart < ALIKE_PX + ALIKE_SHARE * Math.min(s.speed(), other.speed());
    }

    /** The subject with its parts; where it is not seen itself, the part with the most points stands for it. */
    private static Flight joined(
            Subject subject,
            List<Optional<Sighting>> own,
            List<List<Optional<Sighting>>> parts,
            List<Step> steps,
            View view) {
        List<Optional<Sighting>> seen = new ArrayList<>();
        List<Optional<Motion>> motions = new ArrayList<>();
        for (int t = 0; t < own.size(); t++) {
            int step = t;
            List<Sighting> others =
                    parts.stream().flatMap(part -> part.get(step).stream()).toList();
            Optional<Sighting> here = own.get(t).or(() -> others.stream().max(Comparator.comparingInt(Sighting::kept)));
            seen.add(here);
            motions.add(here.map(s -> together(
                    s, others.stream().filter(o -> o != s && isTogether(s, o)).toList(), view)));
        }
        return new Flight(subject, steps, seen, motions, view);
    }

    private static List<Optional<Sighting>> seen(Subject subject, ShotEvidence evidence) {
        List<Optional<Sighting>> seen = new ArrayList<>();
        int k = 0;
        List<Sighting> sightings = subject.sightings();
        for (Step step : evidence.steps()) {
            while (k < sightings.size() && sightings.get(k).frame() < step.frameB()) {
                k++;
            }
            boolean there = k < sightings.size()
                    && sightings.get(k).frame() == step.frameB()
                    && sightings.get(k).kept() > 0;
            seen.add(there ? Optional.of(sightings.get(k)) : Optional.empty());
        }
        return seen;
    }

    private static Motion together(Sighting s, List<Sighting> others, View view) {
        double x = s.velocityX() * s.kept();
        double y = s.velocityY() * s.kept();
        int points = s.kept();
        for (Sighting other : others) {
            x += other.velocityX() * other.kept();
            y += other.velocityY() * other.kept();
            points += other.kept();
        }
        double cameraX = view == View.SCREEN ? s.cameraX() : 0;
        double cameraY = view == View.SCREEN ? s.cameraY() : 0;
        return new Motion(x / points + cameraX, y / points + cameraY, points);
    }

    /** Whether the two views differ. */
    boolean isCameraMoving() {
        return seen.stream()
                .flatMap(Optional::stream)
                .anyMatch(s -> Math.hypot(s.cameraX(), s.cameraY()) > STILL_CAMERA_PX);
    }

    /** What its velocities are measured against. */
    View view() {
        return view;
    }

    Subject subject() {
        return subject;
    }

    int steps() {
        return steps.size();
    }

    Step step(int t) {
        return steps.get(t);
    }

    /** The motion in step {@code t}; empty where the subject was not followed. */
    Optional<Motion> at(int t) {
        return t >= 0 && t < motions.size() ? motions.get(t) : Optional.empty();
    }

    /** The subject at the end of step {@code t}; empty where it was not followed. */
    Optional<Sighting> sighting(int t) {
        return t >= 0 && t < seen.size() ? seen.get(t) : Optional.empty();
    }

    /** Whether the subject reaches the edge of the frame in the steps {@code [from, to)}. */
    boolean touchesBorder(int from, int to) {
        for (int t = from; t < to; t++) {
            if (sighting(t).map(Sighting::border).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some stretch of it is a fall or a throw: fast, even, with an acceleration downwards. */
    boolean isFree(double minSpeed) {
        for (int t = 0; t + FREE_STEPS <= steps(); t++) {
            Fit fit = fit(t, t + FREE_STEPS, t);
            if (fit.samples() == FREE_STEPS
                    && fit.speed() >= minSpeed
                    && fit.accelerationY() >= LEAST_PULL
                    && fit.errorPx() <= HoverReading.mostErrorPx(fit.speed())
                    && !touchesBorder(t, t + FREE_STEPS)) {
                return true;
            }
        }
        return false;
    }

    /** A velocity at a time, both in drawings. */
    private record Sample(double time, double x, double y) {}

    /**
     * Velocity under one constant acceleration.
     *
     * @param x velocity at time 0, px a drawing
     * @param y downwards
     * @param accelerationX px a drawing squared
     * @param accelerationY downwards
     * @param errorPx root mean square of what it leaves, the worst sample apart, px a drawing
     * @param samples velocities it is fitted to
     */
    record Fit(double x, double y, double accelerationX, double accelerationY, double errorPx, int samples) {
        double speed() {
            return Math.hypot(x, y);
        }
    }

    /** Fits the steps {@code [from, to)}, those known, with step {@code zero} at time 0. */
    Fit fit(int from, int to, int zero) {
        return fit(samples(from, to, zero));
    }

    /** Fits two stretches as if the steps between them were not there: the second goes on where the first ends, at time 0. */
    Fit spliced(int from, int to, int fromAgain, int toAgain) {
        List<Sample> both = new ArrayList<>(samples(from, to, to));
        both.addAll(samples(fromAgain, toAgain, fromAgain));
        return fit(both);
    }

    private List<Sample> samples(int from, int to, int zero) {
        List<Sample> samples = new ArrayList<>();
        for (int t = Math.max(0, from); t < to; t++) {
            int time = t - zero;
            at(t).ifPresent(s -> samples.add(new Sample(time, s.x(), s.y())));
        }
        return samples;
    }

    /** Medians of the slopes between all pairs (Theil, 1950; Sen, 1968): one wrong velocity does no harm. */
    private static Fit fit(List<Sample> samples) {
        int n = samples.size();
        if (n < 2) {
            return new Fit(0, 0, 0, 0, 0, n);
        }
        List<Double> slopesX = new ArrayList<>();
        List<Double> slopesY = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                Sample p = samples.get(i);
                Sample q = samples.get(k);
                slopesX.add((q.x - p.x) / (q.time - p.time));
                slopesY.add((q.y - p.y) / (q.time - p.time));
            }
        }
        double ax = median(slopesX);
        double ay = median(slopesY);
        double x = median(samples.stream().map(s -> s.x - ax * s.time).toList());
        double y = median(samples.stream().map(s -> s.y - ay * s.time).toList());
        double[] left = samples.stream()
                .mapToDouble(s -> Math.hypot(s.x - ax * s.time - x, s.y - ay * s.time - y))
                .sorted()
                .toArray();
        double sum = 0;
        for (int i = 0; i < n - 1; i++) {
            sum += left[i] * left[i];
        }
        return new Fit(x, y, ax, ay, Math.sqrt(sum / (n - 1)), n);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
