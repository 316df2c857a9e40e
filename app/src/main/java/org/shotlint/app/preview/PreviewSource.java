package org.shotlint.app.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.shotlint.analysis.video.ClipSource;

/**
 * Frames of one clip for a view: asked for by number, delivered to listeners as BGRA at the view's size. No method waits or throws for
 * what is wrong with the clip. Two threads of its own decode: one shows, one goes through the clip once to learn when its frames are shown.
 */
public final class PreviewSource implements Timeline, AutoCloseable {
    /** Opens a clip with a cache of the usual size; returns at once. */
    public static PreviewSource open(Path clip) {
        return open(ClipSource.of(clip), 0);
    }

    /** Opens a clip that keeps at most {@code cacheBytes} of decoded frames; returns at once. */
    public static PreviewSource open(ClipSource clip, long cacheBytes) {
        throw new UnsupportedOperationException("not yet: " + clip + cacheBytes);
    }

    /** Asks for a frame scaled to fit a view of that many pixels; replaces what was asked for before. Frames beyond the end give the last. */
    public void request(int frame, int viewWidth, int viewHeight) {
        throw new UnsupportedOperationException("not yet");
    }

    public PreviewState state() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public int knownFrames() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public boolean complete() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public long timestampMicros(int frame) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public int frameAt(long timestampMicros) {
        throw new UnsupportedOperationException("not yet");
    }

    /** At most {@code count} small pictures spread evenly over the part of the clip known so far, in order; more exact as more is known. */
    public List<PreviewFrame> filmstrip(int count) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addListener(PreviewListener listener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeListener(PreviewListener listener) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Ends decoding; returns at once, its threads free the native memory when the frame in work is done. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Waits until the threads of a closed source have ended; false if they have not in that time. Not for the window's thread. */
    public boolean awaitClosed(Duration atMost) throws InterruptedException {
        throw new UnsupportedOperationException("not yet");
    }
}
