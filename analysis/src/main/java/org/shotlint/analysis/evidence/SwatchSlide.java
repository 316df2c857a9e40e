package org.shotlint.analysis.evidence;

import org.shotlint.analysis.colour.LabColour;

/**
 * How far a colour of a subject went from what it was: the same points of the surface, before and now, without what the whole picture's
 * colour did and without light and shade.
 *
 * @param points that carry the colour
 * @param share of the subject's points, 0 to 1
 * @param before what the points showed when the subject was first seen, or what those next to them had shown by then
 * @param now what they show
 * @param spread how far the points differ in the way they went, as a share of that way
 */
public record SwatchSlide(int points, double share, LabColour before, LabColour now, double spread) {
    private static final double BLACK = 8;
    private static final double DARK = 22;

    public SwatchSlide {
        if (spread < 0 || points < 1) {
            throw new IllegalArgumentException("spread " + spread + " of " + points + " points");
        }
    }

    /** Difference by CIEDE2000. */
    public double deltaE() {
        return before.deltaE(now);
    }

    /** The part of the difference that the points agree on; in the dark, where coding leaves little of hue, less counts. */
    public double agreedDeltaE() {
        double light = Math.max(0, Math.min(1, (before.lightness() - BLACK) / (DARK - BLACK)));
        return deltaE() * light * Math.max(0, 1 - spread);
    }
}
