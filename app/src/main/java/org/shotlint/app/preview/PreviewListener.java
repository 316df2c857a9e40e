package org.shotlint.app.preview;

/** Told by a {@link PreviewSource}, on its own threads and never under its lock; calls are to be brief. */
public interface PreviewListener {
    /** A frame that was asked for, and is still the one asked for last, is there. */
    void frameReady(PreviewFrame frame);

    /** The frame asked for last cannot be shown; {@code text} is one line for people. */
    default void frameFailed(int frame, String text) {}

    /** More frames are known, or the clip can or cannot be shown; at most some twenty times a second. */
    default void stateChanged(PreviewState state) {}
}
