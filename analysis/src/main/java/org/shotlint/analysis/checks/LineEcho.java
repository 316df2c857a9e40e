package org.shotlint.analysis.checks;

import java.util.List;

/** Tells another line from what follows from it: dark colours lie along lines, and what is seen of them is mixed with the line. */
final class LineEcho {
    /** Name of the departure of a line's colour. */
    static final String LINE = "colour of the line";

    private static final double FURTHER = 1.25;
    private static final double HALF = 0.5;

    private LineEcho() {}

    /**
     * Leaves out dark colours that follow the line, or the line where it follows one of them.
     *
     * @param heavier how many times what is allowed the line takes more or less
     */
    static void leaveOut(List<Departure> all, double heavier) {
        all.removeIf(d -> isDark(d) && d.excess() < heavier);
        all.stream().filter(d -> d.name().equals(LINE)).findFirst().ifPresent(line -> {
            List<Departure> alike =
                    all.stream().filter(d -> isDark(d) && isAlong(d, line)).toList();
            // What goes further than the line went by itself.
            if (alike.stream().anyMatch(d -> d.change() > FURTHER * line.change())) {
                all.remove(line);
            } else {
                all.removeAll(alike);
            }
        });
    }

    private static boolean isDark(Departure d) {
        return d.kind() == Departure.Kind.COLOUR
                && !d.name().equals(LINE)
                && d.colours().get(0).lightness() < BuildColours.DARK;
    }

    /** Whether two colours went the same way. */
    private static boolean isAlong(Departure one, Departure other) {
        double a = wayA(one);
        double b = wayB(one);
        double otherA = wayA(other);
        double otherB = wayB(other);
        return a * otherA + b * otherB > HALF * Math.hypot(a, b) * Math.hypot(otherA, otherB);
    }

    private static double wayA(Departure d) {
        return d.colours().get(1).a() - d.colours().get(0).a();
    }

    private static double wayB(Departure d) {
        return d.colours().get(1).b() - d.colours().get(0).b();
    }
}
