package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.CharacterLook;

/**
 * A property of a character that departed.
 *
 * @param kind what was measured, which says how the numbers are to be read
 * @param name of the property, for people
 * @param onSheet its value on the sheet, or at the shot's start
 * @param seen its value where it is furthest off; for a colour its difference
 * @param excess how many times what is allowed it is off
 * @param since how far it went since the shot's start, where that is too far by itself: a share, or Delta E; otherwise 0
 * @param sinceAllowed from where on that is too far
 * @param againstItself whether it is off what it was at the start, and not off the sheet
 * @param colours the sheet's colour, and what is seen instead where the colour is what departed
 * @param from first frame
 * @param to last frame
 */
record Departure(
        Kind kind,
        String name,
        double onSheet,
        double seen,
        double excess,
        double since,
        double sinceAllowed,
        boolean againstItself,
        List<LabColour> colours,
        int from,
        int to,
        CharacterLook worst) {
    /** What can depart. */
    enum Kind {
        /** A length, as a share of another. */
        LENGTH,
        /** A colour, by its difference. */
        COLOUR,
        /** How much there is of a colour. */
        PART
    }

    Departure {
        colours = List.copyOf(colours);
    }

    /** The same with how far it went since the shot's start. */
    Departure went(double way, double allowedWay) {
        return new Departure(
                kind, name, onSheet, seen, excess, way, allowedWay, againstItself, colours, from, to, worst);
    }

    /** The same as what left the shot's start, not the sheet. */
    Departure ofItself(double way, double allowedWay) {
        return new Departure(kind, name, onSheet, seen, excess, way, allowedWay, true, colours, from, to, worst);
    }

    /** By what share it is off; of a colour the difference. */
    double change() {
        return kind == Kind.COLOUR ? seen : seen / Math.max(1e-6, onSheet) - 1;
    }
}
