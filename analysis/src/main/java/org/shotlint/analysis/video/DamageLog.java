package org.shotlint.analysis.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    record Entry(long pts, Problem.Kind kind, String text) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Long> damaged = new HashSet<>();
    private int leftOut;

    /** Logs damage; only the first at a timestamp counts. */
    void damage(long pts, String text) {
        if (!damaged.add(pts)) {
            return;
        }
        if (damaged.size() <= MOST_ENTRIES) {
            entries.add(new Entry(pts, Problem.Kind.DAMAGE, text));
        } else {
            leftOut++;
        }
    }

    /** Logs a peculiarity that was dealt with. */
    void note(long pts, String text) {
        entries.add(new Entry(pts, Problem.Kind.NOTE, text));
    }

    /** The problems in the order of their frames, {@code times} being the frames read so far. */
    List<Problem> problems(FrameIndex times) {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            problems.add(new Problem(frame(entry.pts(), times), entry.kind(), entry.text()));
        }
        if (leftOut > 0) {
            problems.add(
                    new Problem(times.size(), Problem.Kind.DAMAGE, leftOut + " more damaged frames are not listed"));
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
