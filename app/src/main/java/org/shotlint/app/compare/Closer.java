package org.shotlint.app.compare;

import java.util.Locale;

/** Which side is closer to the model: the one with fewer findings, or, at equal numbers, with clearly weaker ones. */
public enum Closer {
    A,
    B,
    SAME,
    UNKNOWN;

    /** Findings of equal number differ if their scores do by this much each, on average. */
    private static final double SCORE_MARGIN = 0.05;

    static Closer of(Load a, Load b) {
        if (a.findings() != b.findings()) {
            return a.findings() < b.findings() ? A : B;
        }
        double difference = a.scoreSum() - b.scoreSum();
        if (Math.abs(difference) <= SCORE_MARGIN * a.findings()) {
            return SAME;
        }
        return difference < 0 ? A : B;
    }

    /** The lower-case word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
