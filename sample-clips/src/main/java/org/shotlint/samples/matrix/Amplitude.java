package org.shotlint.samples.matrix;

/** How strong a defect of the matrix is. */
public enum Amplitude {
    /** Seen by who looks for it. */
    SMALL,
    /** Seen by who looks at it. */
    MIDDLE,
    /** Seen by everybody. */
    LARGE;

    /** One of three values. */
    double of(double small, double middle, double large) {
        return switch (this) {
            case SMALL -> small;
            case MIDDLE -> middle;
            case LARGE -> large;
        };
    }
}
