package org.shotlint.samples.label;

import java.util.List;
import java.util.Optional;

/**
 * One true statement about a clip: a defect of a check, a cut, a transition, or {@code none} for a clean clip.
 *
 * @param check id of the check, or {@code none}, {@code cut}, {@code transition}
 * @param startFrame first frame of the event; 0 for {@code none}
 * @param endFrame frame after its last; 0 for {@code none}
 * @param box where it is; empty where the whole frame is concerned
 * @param track where the subject is over time; empty where it does not move or there is none
 * @param origin what the clip was made from
 */
public record Label(
        String check, int startFrame, int endFrame, Optional<Box> box, List<TrackPoint> track, Origin origin) {

    /** The check name of a clean clip. */
    public static final String NONE = "none";

    public Label {
        track = List.copyOf(track);
        boolean empty = startFrame == 0 && endFrame == 0;
        if (check.equals(NONE) ? !empty : startFrame < 0 || endFrame <= startFrame) {
            throw new IllegalArgumentException("label " + check + " over [" + startFrame + ", " + endFrame
                    + "): a clean label has no range, any other one of at least a frame");
        }
    }

    /** The clip is clean. */
    public static Label none() {
        return new Label(NONE, 0, 0, Optional.empty(), List.of(), Origin.UNKNOWN);
    }

    /** A hard cut; the frame is the first of the new shot. */
    public static Label cut(int firstFrame) {
        return whole("cut", firstFrame, firstFrame + 1);
    }

    /** A dissolve, fade or wipe. */
    public static Label transition(int startFrame, int endFrame) {
        return whole("transition", startFrame, endFrame);
    }

    /** An event of the whole frame. */
    public static Label whole(String check, int startFrame, int endFrame) {
        return new Label(check, startFrame, endFrame, Optional.empty(), List.of(), Origin.UNKNOWN);
    }

    /** An event at a place. */
    public static Label at(String check, int startFrame, int endFrame, Box box) {
        return new Label(check, startFrame, endFrame, Optional.of(box), List.of(), Origin.UNKNOWN);
    }

    /** The same event with its subject followed over time. */
    public Label tracked(List<TrackPoint> points) {
        return new Label(check, startFrame, endFrame, box, points, origin);
    }

    /** The same event of a clip made from something known. */
    public Label from(Origin made) {
        return new Label(check, startFrame, endFrame, box, track, made);
    }

    /** True for defects, false for {@code none}, {@code cut} and {@code transition}. */
    public boolean isDefect() {
        return !check.equals(NONE) && !check.equals("cut") && !check.equals("transition");
    }
}
