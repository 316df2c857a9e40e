package org.shotlint.analysis.video;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import org.shotlint.analysis.time.FrameRate;

/** Collects the timestamps of frames as they are read in order, and replaces those that are missing or do not rise. */
final class FrameTimes {
    private static final int FIRST_CAPACITY = 256;

    private static final double MICROS = 1e6;
    private static final double LONGEST_STEP_FRAMES = 1.5;

    private final TickRate ticks;
    private final FrameRate rate;
    private long[] pts = new long[FIRST_CAPACITY];
    private long[] micros = new long[FIRST_CAPACITY];
    private int size;
    private final BitSet counted = new BitSet();
    private final BitSet keys = new BitSet();

    FrameTimes(TickRate ticks, FrameRate rate) {
        this.ticks = ticks;
        this.rate = rate;
    }

    /** Adds the next frame's timestamp in ticks, {@link FrameReader#NO_PTS} where it has none. */
    void add(long framePts) {
        if (size == pts.length) {
            pts = Arrays.copyOf(pts, 2 * size);
            micros = Arrays.copyOf(micros, 2 * size);
        }
        boolean usable = framePts != FrameReader.NO_PTS && (size == 0 || framePts > pts[size - 1]);
        if (usable) {
            pts[size] = framePts;
            micros[size] = ticks.micros(framePts - pts[0]);
        } else {
            counted.set(size);
            long step = Math.max(1, Math.round(frameMicros()));
            micros[size] = size == 0 ? 0 : micros[size - 1] + step;
            pts[size] = size == 0 ? 0 : Math.max(pts[size - 1] + 1, pts[0] + ticks.ticks(micros[size]));
        }
        size++;
    }

    /** Notes that the frame added last needs no other to be decoded. */
    void markKey() {
        keys.set(size - 1);
    }

    int size() {
        return size;
    }

    long micros(int frame) {
        return micros[frame];
    }

    long pts(int frame) {
        return pts[frame];
    }

    /** Number of frames whose own timestamp could not be used. */
    int replaced() {
        return counted.cardinality();
    }

    /** Nominal time of a frame in microseconds. */
    double frameMicros() {
        return MICROS / rate.framesPerSecond();
    }

    /** The first frame that comes later than one frame and a half after the one before it. */
    OptionalInt firstGap() {
        for (int frame = 1; frame < size; frame++) {
            if (micros[frame] - micros[frame - 1] > LONGEST_STEP_FRAMES * frameMicros()) {
                return OptionalInt.of(frame);
            }
        }
        return OptionalInt.empty();
    }

    /** When the last frame stops being shown, in microseconds after the first frame; 0 for no frames. */
    long endMicros() {
        return size == 0 ? 0 : micros[size - 1] + Math.round(frameMicros());
    }

    /**
     * Whether frames are shown for different times: an interval is more than 1.5 ticks and 2 % longer or shorter than the middle one.
     */
    boolean variable() {
        if (size < 3) {
            return false;
        }
        long[] intervals = new long[size - 1];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = micros[i + 1] - micros[i];
        }
        Arrays.sort(intervals);
        long middle = intervals[intervals.length / 2];
        double allowed = Math.max(1.5 * ticks.micros(1), 0.02 * middle) + 1;
        return middle - intervals[0] > allowed || intervals[intervals.length - 1] - middle > allowed;
    }

    FrameIndex index() {
        return new FrameIndex(pts, micros, counted, keys, size);
    }
}
