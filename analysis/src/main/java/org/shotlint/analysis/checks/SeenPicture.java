package org.shotlint.analysis.checks;

/**
 * How far a shot is from a key picture.
 *
 * @param atStart share of the picture that looks otherwise when it is first seen, 0 to 1
 * @param typical the same over the shot, the mean of all drawings
 */
public record SeenPicture(double atStart, double typical) {
    public SeenPicture {
        if (!(atStart >= 0 && atStart <= 1 && typical >= 0 && typical <= 1)) {
            throw new IllegalArgumentException("shares " + atStart + " and " + typical + " are not in [0, 1]");
        }
    }

    /** By how much more of the picture looks otherwise over the shot than at its start; 0 where it comes nearer. */
    public double went() {
        return Math.max(0, typical - atStart);
    }
}
