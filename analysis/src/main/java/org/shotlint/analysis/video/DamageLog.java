package org.shotlint.analysis.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Damage noted while decoding. It is noted with a timestamp, because a packet's frame comes out of the decoder later than its errors, and
 * given a frame when the problems are asked for.
 */
final class DamageLog {
    /** Timestamp of damage that belongs to the whole clip. */
    static final long WHOLE_CLIP = Long.MIN_VALUE;

    /** Timestamp of damage that belongs to the end of the clip. */
    static final long END = Long.MAX_VALUE;

    private static final int MOST_ENTRIES = 100;

    /** Damage at a timestamp in ticks, or at {@link #WHOLE_CLIP} or {@link #END}. */
    record Entry(long pts, String text) {}

    private final Set<Entry> entries = new LinkedHashSet<>();
    private int leftOut;

    /** Notes damage; the same text for the same timestamp counts once. */
    void note(long pts, String text) {
        Entry entry = new Entry(pts, text);
        if (entries.contains(entry)) {
            return;
        }
        if (entries.size() < MOST_ENTRIES) {
            entries.add(entry);
        } else {
            leftOut++;
        }
    }

    /** The problems in the order of their frames, {@code times} being the frames read so far. */
    List<Problem> problems(FrameIndex times) {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            problems.add(new Problem(frame(entry.pts(), times), entry.text()));
        }
        if (leftOut > 0) {
            problems.add(new Problem(times.size(), leftOut + " more problems are not listed"));
        }
        problems.sort(Comparator.comparingInt(Problem::frame));
        return List.copyOf(problems);
    }

    private static int frame(long pts, FrameIndex times) {
        if (pts == WHOLE_CLIP) {
            return 0;
        }
        return pts == END ? times.size() : times.firstFrameAtOrAfterPts(pts);
    }
}
