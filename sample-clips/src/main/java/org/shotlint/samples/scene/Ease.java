package org.shotlint.samples.scene;

/** Shares of a movement done at a moment, between 0 and 1. */
public final class Ease {

    private Ease() {}

    /** A straight ramp from 0 at {@code start} to 1 at {@code end}, in any one unit of time. */
    public static double ramp(double time, double start, double end) {
        return end <= start ? (time >= start ? 1 : 0) : Math.max(0, Math.min(1, (time - start) / (end - start)));
    }

    /** A ramp that starts and ends softly. */
    public static double smooth(double time, double start, double end) {
        double share = ramp(time, start, end);
        return share * share * (3 - 2 * share);
    }

    /** The value between two others at a share. */
    public static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
