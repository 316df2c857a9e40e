package org.shotlint.analysis.checks;

/**
 * From which share on there is so much less of a colour that a part of the character is missing. Poses and turns move the share of a large
 * area by less than that of a small one.
 */
public final class MissingPart {
    private static final double SMALL = 0.1;
    private static final double LARGE_LESS = 0.5;
    private static final double LEAST = 0.26;

    private MissingPart() {}

    /**
     * The share that has to be missing.
     *
     * @param usual share of the figure that the colour has otherwise, 0 to 1
     * @param ofSmall what has to be missing of a small area
     */
    public static double least(double usual, double ofSmall) {
        return Math.max(LEAST, ofSmall - LARGE_LESS * Math.max(0, usual - SMALL));
    }
}
