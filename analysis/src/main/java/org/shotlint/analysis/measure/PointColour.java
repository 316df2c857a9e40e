package org.shotlint.analysis.measure;

import org.shotlint.analysis.colour.LabColour;

/** The colour under a followed point in one drawing and how far it has gone since the point's subject was first seen. */
final class PointColour {
    private static final double DARK = 16;
    private static final double LEAST_GAIN = 0.7;
    private static final double MOST_GAIN = 1.4;

    final LabColour now;
    /** Certainty: low where another colour is close by, as at outlines. */
    final double weight;
    /** Way gone along a and b; likewise {@link #slideB}. */
    double slideA;

    double slideB;
    /** Whether the way gone is known: the point had a subject in the drawing before. */
    boolean known;

    PointColour(LabColour now, double weight) {
        this.now = now;
        this.weight = weight;
    }

    double originA() {
        return now.a() - slideA;
    }

    double originB() {
        return now.b() - slideB;
    }

    /** What light and shade did to the lightness, by which a and b are divided: a surface in shade keeps their ratio to it. */
    double shadeSince(PointColour before) {
        double gain = (before.now.lightness() + DARK) / (now.lightness() + DARK);
        return Math.max(LEAST_GAIN, Math.min(MOST_GAIN, gain));
    }
}
