package org.shotlint.app.ui;

import org.shotlint.analysis.time.FrameRate;
import org.shotlint.app.preview.Timeline;

/** When the frames of a clip that is not there would be shown: at its report's rate, evenly. */
record SteadyTimeline(int frames, FrameRate rate) implements Timeline {
    private static final long MICROS = 1_000_000L;

    @Override
    public int knownFrames() {
        return frames;
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public long timestampMicros(int frame) {
        return frame * MICROS * rate.denominator() / rate.numerator();
    }

    @Override
    public int frameAt(long timestampMicros) {
        long frame = timestampMicros * rate.numerator() / (MICROS * rate.denominator());
        return (int) Math.max(0, Math.min(Math.max(0, frames - 1), frame));
    }
}
