package org.shotlint.analysis.sheet;

import org.shotlint.analysis.colour.LabColour;

/**
 * A colour of a character.
 *
 * @param share of the figure's area, 0 to 1
 * @param across where on the figure it sits as a rule, 0 at its left to 1 at its right
 * @param down likewise, 0 at its top to 1 at its bottom
 * @param mark what a person said about it
 */
public record SheetSwatch(LabColour colour, double share, double across, double down, Mark mark) {
    /** What a person said about a colour. */
    public enum Mark {
        /** It is compared. */
        NORMAL,
        /** It may change: it is left out of every comparison. */
        FREE,
        /** It must not change: half the usual difference is too much. */
        CRITICAL;

        /** The word in a sheet file. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public SheetSwatch {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " is not in [0, 1]");
        }
    }

    /** The same colour with another mark. */
    public SheetSwatch marked(Mark other) {
        return new SheetSwatch(colour, share, across, down, other);
    }
}
