package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.finding.Illustration;

/**
 * The observed path of a flight and the curve of one constant acceleration, both in clip pixels as seen in the drawing before the flight goes
 * wrong. The curve starts there too, with the velocity and the acceleration that were fitted.
 */
final class FlightIllustration {
    private static final int SEEN_AROUND = 10;
    private static final int FITTED_BEFORE = 6;
    private static final int FITTED_AFTER = 9;

    private final Flight flight;
    private final double scale;
    private final double[] cameraX;
    private final double[] cameraY;

    private FlightIllustration(Flight flight) {
        this.flight = flight;
        this.scale = flight.subject().clipPixelsPerPx();
        int steps = flight.steps();
        this.cameraX = new double[steps];
        this.cameraY = new double[steps];
        boolean moves = flight.view() == Flight.View.SCENE;
        for (int t = 0; t < steps; t++) {
            double x = moves ? flight.sighting(t).map(Sighting::cameraX).orElse(0.0) : 0;
            double y = moves ? flight.sighting(t).map(Sighting::cameraY).orElse(0.0) : 0;
            cameraX[t] = (t > 0 ? cameraX[t - 1] : 0) + x;
            cameraY[t] = (t > 0 ? cameraY[t - 1] : 0) + y;
        }
    }

    /** A rest in mid-flight: the curve is that of the flight with the rest cut out. */
    static Illustration hover(Flight flight, HoverReading hover) {
        return new FlightIllustration(flight)
                .of(hover.first() - 1, hover.flight(), hover.first() - SEEN_AROUND, hover.last() + SEEN_AROUND);
    }

    /** A turn: the curve goes on as the flight was before it. */
    static Illustration turn(Flight flight, TurnReading turn) {
        return new FlightIllustration(flight)
                .of(turn.at() - 1, turn.before(), turn.at() - SEEN_AROUND, turn.at() + SEEN_AROUND);
    }

    /** @param fit with the step after {@code anchor} at time 0 */
    private Illustration of(int anchor, Flight.Fit fit, int from, int to) {
        List<Illustration.Point> seen = new ArrayList<>();
        List<Illustration.Shift> camera = new ArrayList<>();
        for (int t = Math.max(0, from); t < Math.min(flight.steps(), to); t++) {
            Optional<Illustration.Point> point = seen(t, anchor);
            point.ifPresent(seen::add);
            double x = scale * (cameraX[t] - cameraX[anchor]);
            double y = scale * (cameraY[t] - cameraY[anchor]);
            camera.add(new Illustration.Shift(flight.step(t).frameB(), x, y));
        }
        boolean still = camera.stream().allMatch(shift -> Math.hypot(shift.x(), shift.y()) < 0.5);
        List<Illustration.Line> lines = new ArrayList<>();
        seen(anchor, anchor)
                .ifPresent(start -> lines.add(new Illustration.Line(
                        "one constant acceleration", Illustration.Role.EXPECTED, curve(start, anchor, fit))));
        lines.add(new Illustration.Line("observed path", Illustration.Role.OBSERVED, seen));
        return new Illustration(
                flight.step(anchor).frameB(), lines, List.of(), Optional.empty(), still ? List.of() : camera);
    }

    /** The subject's centre at the end of a step, as the drawing at the end of {@code anchor} shows the place. */
    private Optional<Illustration.Point> seen(int t, int anchor) {
        return flight.sighting(t)
                .map(s -> new Illustration.Point(
                        flight.step(t).frameB(),
                        scale * (s.x() - cameraX[t] + cameraX[anchor]),
                        scale * (s.y() - cameraY[t] + cameraY[anchor])));
    }

    private List<Illustration.Point> curve(Illustration.Point start, int anchor, Flight.Fit fit) {
        List<Illustration.Point> back = new ArrayList<>();
        double x = start.x();
        double y = start.y();
        for (int k = 1; k <= FITTED_BEFORE && anchor - k >= 0; k++) {
            x -= scale * (fit.x() - k * fit.accelerationX());
            y -= scale * (fit.y() - k * fit.accelerationY());
            back.add(new Illustration.Point(flight.step(anchor - k).frameB(), x, y));
        }
        Collections.reverse(back);
        List<Illustration.Point> points = new ArrayList<>(back);
        points.add(start);
        x = start.x();
        y = start.y();
        for (int k = 0; k < FITTED_AFTER && anchor + 1 + k < flight.steps(); k++) {
            x += scale * (fit.x() + k * fit.accelerationX());
            y += scale * (fit.y() + k * fit.accelerationY());
            points.add(new Illustration.Point(flight.step(anchor + 1 + k).frameB(), x, y));
        }
        return points;
    }
}
