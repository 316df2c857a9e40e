package org.shotlint.app.compare;

import org.shotlint.analysis.report.ClipFacts;

/** Frames and seconds of a take; takes of one shot are held against each other by seconds, since their rates may differ. */
final class TakeTime {
    private static final double UNKNOWN_RATE = 24;

    private TakeTime() {}

    /** Frames a second; {@value #UNKNOWN_RATE} where the report names no rate. */
    static double rate(ClipFacts clip) {
        String[] parts = clip.frameRate().split("/", -1);
        try {
            double rate = Double.parseDouble(parts[0]) / Double.parseDouble(parts[parts.length - 1]);
            return Double.isFinite(rate) && rate > 0 ? rate : UNKNOWN_RATE;
        } catch (NumberFormatException e) {
            return UNKNOWN_RATE;
        }
    }

    /** The frame of {@code other} at the time of {@code frame} of {@code own}; its last one where it ends before. */
    static int sameTime(ClipFacts own, int frame, ClipFacts other) {
        long same = Math.round(frame / rate(own) * rate(other));
        return (int) Math.max(0, Math.min(other.framesDecoded() - 1L, same));
    }
}
