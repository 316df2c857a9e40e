package org.shotlint.app.preview;

/** When frames are shown, as far as it is known. */
public interface Timeline {
    /** Frames known so far. */
    int knownFrames();

    /** Whether {@link #knownFrames()} is all there are. */
    boolean complete();

    /** When {@code frame}, of those known, is shown, in microseconds after the first frame. */
    long timestampMicros(int frame);

    /** The known frame that is shown at a time; the first or last one outside the known part. */
    int frameAt(long timestampMicros);
}
