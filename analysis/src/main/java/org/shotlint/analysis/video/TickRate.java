package org.shotlint.analysis.video;

/** Ticks of timestamps: one lasts {@code numerator / denominator} seconds. */
record TickRate(int numerator, int denominator) {
    private static final double MICROS = 1e6;

    /** Microseconds in {@code ticks}, rounded. */
    long micros(long ticks) {
        return Math.round((double) ticks * numerator / denominator * MICROS);
    }

    /** Ticks in {@code micros}, rounded. */
    long ticks(long micros) {
        return Math.round(micros / MICROS * denominator / numerator);
    }
}
