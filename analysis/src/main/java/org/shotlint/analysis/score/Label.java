package org.shotlint.analysis.score;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a truth file: a defect, or that a clip is clean, or how its shots join.
 *
 * @param clip base name of the clip
 * @param check what has to be reported; {@link #CLEAN}, {@code cut}, {@code transition} and the kinds that are not scored are words of their own
 * @param frames where it lasts; empty where the row gives none
 * @param area the box as shown; empty where the whole frame is concerned
 * @param track the box by frame, where the truth follows the subject; used instead of {@code area}
 * @param twin the same clip without the defect, or an empty text
 * @param clipFrames length of the clip
 */
record Label(
        String clip,
        String check,
        Optional<Span> frames,
        Optional<Area> area,
        SortedMap<Integer, Area> track,
        String twin,
        String note,
        double framesPerSecond,
        int clipFrames) {
    static final String CLEAN = "none";
    static final String CUT = "cut";
    static final String TRANSITION = "transition";
    private static final Set<String> UNSCORED_DEFECTS = Set.of("unsure", "other", "penetration");
    private static final Set<String> NO_DEFECTS = Set.of(CLEAN, CUT, TRANSITION);

    Label {
        track = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(track));
    }

    /** Frames from {@code start} to before {@code end}. */
    record Span(int start, int end) {}

    /** Whether a finding has to be made for this row. */
    boolean isScored() {
        return !NO_DEFECTS.contains(check) && !UNSCORED_DEFECTS.contains(check);
    }

    /** A defect that is debatable or of a kind no check looks for: a finding on it is neither right nor wrong. */
    boolean isGrey() {
        return UNSCORED_DEFECTS.contains(check) && frames.isPresent();
    }

    boolean isDefect() {
        return !NO_DEFECTS.contains(check);
    }

    /** The box to compare with a finding that peaks at {@code frame}: the nearest of the track, the earlier of two as near. */
    Optional<Area> areaAt(int frame) {
        return track.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<Integer, Area> entry) -> Math.abs(entry.getKey() - frame)))
                .map(Map.Entry::getValue)
                .or(() -> area);
    }
}
