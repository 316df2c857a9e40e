package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;

/**
 * A character as one drawing shows it.
 *
 * @param frame first frame of the drawing
 * @param box around its silhouette, in clip pixels
 * @param build how it is built there, as it would be at the sheet's size
 * @param scale its height beside that of the sheet's figures at work size, 1 where it is as large or larger
 */
public record CharacterLook(int frame, Box box, Build build, double scale) {
    /** One as large as the sheet's figures. */
    public CharacterLook(int frame, Box box, Build build) {
        this(frame, box, build, 1);
    }

    /** How much coarser than at the sheet's size its lengths are told, from 1: they are told to a pixel. */
    public double coarseness() {
        return 1 / Math.min(1, scale);
    }
}
