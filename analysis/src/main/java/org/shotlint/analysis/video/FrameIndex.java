package org.shotlint.analysis.video;

import java.util.Arrays;

/**
 * When each frame of a clip is shown, in presentation order: what {@link FrameReader#readAt} needs to find frames exactly. Sixteen bytes
 * a frame. Immutable once handed out.
 */
public final class FrameIndex {
    private final long[] pts;
    private final long[] micros;
    private final int size;
    private final boolean rising;

    FrameIndex(long[] pts, long[] micros, int size, boolean rising) {
        this.pts = Arrays.copyOf(pts, size);
        this.micros = Arrays.copyOf(micros, size);
        this.size = size;
        this.rising = rising;
    }

    /** Number of frames. */
    public int size() {
        return size;
    }

    /** When {@code frame} is shown, in microseconds after the first frame. */
    public long timestampMicros(int frame) {
        return micros[frame];
    }

    /** The frame that is shown at {@code timestampMicros}; the first or last one outside the clip. */
    public int frameAt(long timestampMicros) {
        int found = Arrays.binarySearch(micros, timestampMicros);
        int frame = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(size - 1, frame));
    }

    /** When {@code frame} is shown, in ticks as written in the file. */
    long pts(int frame) {
        return pts[frame];
    }

    /** Whether every frame has its own timestamp, later than the one before it. */
    boolean rising() {
        return rising;
    }

    /** The first frame whose timestamp is not before {@code wanted}; the last frame if there is none, 0 in an empty clip. */
    int firstFrameAtOrAfterPts(long wanted) {
        if (!rising) {
            return linearSearch(wanted);
        }
        int found = Arrays.binarySearch(pts, wanted);
        return Math.max(0, Math.min(size - 1, found >= 0 ? found : -found - 1));
    }

    private int linearSearch(long wanted) {
        for (int frame = 0; frame < size; frame++) {
            if (pts[frame] >= wanted) {
                return frame;
            }
        }
        return Math.max(0, size - 1);
    }
}
