package org.shotlint.analysis.video;

import java.util.Arrays;
import java.util.BitSet;

/**
 * When each frame of a clip is shown, in presentation order: what {@link FrameReader#readAt} needs to find frames exactly. Sixteen bytes
 * a frame. Immutable.
 */
public final class FrameIndex {
    private final long[] pts;
    private final long[] micros;
    private final BitSet counted;
    private final BitSet keys;
    private final int size;

    FrameIndex(long[] pts, long[] micros, BitSet counted, BitSet keys, int size) {
        this.pts = Arrays.copyOf(pts, size);
        this.micros = Arrays.copyOf(micros, size);
        this.counted = (BitSet) counted.clone();
        this.keys = (BitSet) keys.clone();
        this.size = size;
    }

    /** The index of no frames. */
    static FrameIndex empty() {
        return new FrameIndex(new long[0], new long[0], new BitSet(), new BitSet(), 0);
    }

    /** Number of frames. */
    public int size() {
        return size;
    }

    /** When {@code frame} is shown, in microseconds after the first frame; the last frame's time for frames beyond it. */
    public long timestampMicros(int frame) {
        return micros[Math.min(frame, size - 1)];
    }

    /** The frame that is shown at {@code timestampMicros}; the first or last one outside the clip. */
    public int frameAt(long timestampMicros) {
        int found = Arrays.binarySearch(micros, timestampMicros);
        int frame = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(size - 1, frame));
    }

    /** When {@code frame} is shown, in ticks as written in the file; made up where the file does not say. */
    long pts(int frame) {
        return pts[frame];
    }

    /** The last frame up to {@code frame} whose time is written in the file; -1 for none. */
    int timedFrameAtOrBefore(int frame) {
        return counted.previousClearBit(frame);
    }

    /** The last frame up to {@code frame} that needs no other to be decoded; -1 where none is known. */
    int keyAtOrBefore(int frame) {
        return keys.previousSetBit(frame);
    }

    /** The frame with exactly that timestamp; -1 for none. */
    int frameOfPts(long wanted) {
        return Math.max(-1, Arrays.binarySearch(pts, wanted));
    }

    /** The first frame whose timestamp is not before {@code wanted}; the last frame if there is none, 0 in an empty clip. */
    int firstFrameAtOrAfterPts(long wanted) {
        int found = Arrays.binarySearch(pts, wanted);
        return Math.max(0, Math.min(size - 1, found >= 0 ? found : -found - 1));
    }
}
