package org.shotlint.app.preview;

/**
 * Plays a {@link PreviewSource} by a {@link Transport}: {@link #pulse()}, called often (as by an animation timer, 60 times a second), asks for
 * the frame that is due; the source's listeners get it. One frame is under way at a time, so that none is overtaken. Never waits; any
 * thread may call.
 */
public final class FramePlayer implements AutoCloseable {
    /** Plays {@code source} into a view of that many pixels. The source stays the caller's to close. */
    public FramePlayer(PreviewSource source, Transport transport, int viewWidth, int viewHeight) {
        throw new UnsupportedOperationException("not yet " + source + transport + viewWidth + viewHeight);
    }

    /** Sets the size of the view; the frame shown is asked for anew. */
    public void resize(int viewWidth, int viewHeight) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Asks for the frame that is due, if one is. */
    public void pulse() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Stops listening to the source. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("not yet");
    }
}
