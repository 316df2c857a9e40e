package org.shotlint.app.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameIndex;
import org.shotlint.analysis.video.VideoReadException;

/**
 * Frames of one clip for a view: asked for by number, delivered to listeners as BGRA at the view's size. No method waits or throws for
 * what is wrong with the clip. Two threads of its own decode: one shows, one goes through the clip once to learn when its frames are shown.
 *
 * <p>A damaged file may in the worst case bring down the native decoder and this process with it.
 */
public final class PreviewSource implements Timeline, AutoCloseable {
    /** Bytes of decoded frames kept where nothing else is said. */
    public static final long USUAL_CACHE_BYTES = 256L << 20;

    private static final long EVENT_NANOS = 50_000_000;

    private final FrameServer server;
    private final Thumbnails thumbnails = new Thumbnails();
    private final List<PreviewListener> listeners = new CopyOnWriteArrayList<>();
    private final Thread decoding;
    private final Thread indexing;
    private volatile PreviewState state = PreviewState.opening();
    /** Confined to the indexing thread. */
    private long lastEventNanos;

    private PreviewSource(ClipSource clip, long cacheBytes) {
        server = new FrameServer(clip, cacheBytes, new ToListeners());
        IndexPass pass = new IndexPass(clip, thumbnails, new FromPass());
        decoding = new Thread(() -> guarded(server::run), "preview-decode");
        indexing = new Thread(() -> guarded(pass::run), "preview-index");
        decoding.setDaemon(true);
        indexing.setDaemon(true);
    }

    /** Opens a clip with a cache of {@link #USUAL_CACHE_BYTES}; returns at once. */
    public static PreviewSource open(Path clip) {
        return open(ClipSource.of(clip), USUAL_CACHE_BYTES);
    }

    /** Opens a clip that keeps at most {@code cacheBytes} of decoded frames; returns at once. */
    public static PreviewSource open(ClipSource clip, long cacheBytes) {
        if (cacheBytes < 0) {
            throw new IllegalArgumentException("a cache of " + cacheBytes + " bytes; expected 0 or more");
        }
        PreviewSource source = new PreviewSource(clip, cacheBytes);
        source.indexing.start();
        source.decoding.start();
        return source;
    }

    /** Asks for a frame scaled to fit a view of that many pixels; replaces what was asked for before. Frames beyond the end give the last. */
    public void request(int frame, int viewWidth, int viewHeight) {
        server.request(frame, viewWidth, viewHeight);
    }

    public PreviewState state() {
        return state;
    }

    @Override
    public int knownFrames() {
        return server.index().map(FrameIndex::size).orElse(0);
    }

    @Override
    public boolean complete() {
        return server.isComplete();
    }

    @Override
    public long timestampMicros(int frame) {
        return server.index().map(index -> index.timestampMicros(frame)).orElse(0L);
    }

    @Override
    public int frameAt(long timestampMicros) {
        return server.index().map(index -> index.frameAt(timestampMicros)).orElse(0);
    }

    /** At most {@code count} small pictures spread evenly over the part of the clip known so far, in order; more exact as more is known. */
    public List<PreviewFrame> filmstrip(int count) {
        return thumbnails.spread(count);
    }

    public void addListener(PreviewListener listener) {
        listeners.add(listener);
    }

    public void removeListener(PreviewListener listener) {
        listeners.remove(listener);
    }

    /** The most bytes of decoded frames that were ever kept. */
    long peakCacheBytes() {
        return server.peakCacheBytes();
    }

    /** Ends decoding; returns at once, its threads free the native memory when the frame in work is done. */
    @Override
    public void close() {
        server.close();
        synchronized (this) {
            state = new PreviewState(PreviewState.Kind.CLOSED, state.knownFrames(), state.complete(), state.info(), "");
        }
    }

    /** Waits until the threads of a closed source have ended; false if they have not in that time. Not for the window's thread. */
    public boolean awaitClosed(Duration atMost) throws InterruptedException {
        long millis = Math.max(1, atMost.toMillis());
        decoding.join(millis);
        indexing.join(millis);
        return !decoding.isAlive() && !indexing.isAlive();
    }

    /** What went wrong, as one line. */
    static String line(Exception e) {
        String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return text.replace('\n', ' ');
    }

    /** Work of a thread. */
    private interface Task {
        void run() throws VideoReadException, InterruptedException;
    }

    /** The border around a thread: whatever ends it becomes a line of text. */
    private void guarded(Task task) {
        try {
            task.run();
        } catch (VideoReadException | RuntimeException e) {
            change(new PreviewState(
                    PreviewState.Kind.FAILED, state.knownFrames(), state.complete(), state.info(), line(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void change(PreviewState next) {
        synchronized (this) {
            boolean ended = state.kind() == PreviewState.Kind.FAILED || state.kind() == PreviewState.Kind.CLOSED;
            if (ended) {
                return;
            }
            state = next;
        }
        listeners.forEach(listener -> listener.stateChanged(next));
    }

    /** Hands frames on to the listeners. */
    private final class ToListeners implements FrameServer.Output {
        @Override
        public void ready(PreviewFrame frame) {
            listeners.forEach(listener -> listener.frameReady(frame));
        }

        @Override
        public void failed(int frame, String text) {
            listeners.forEach(listener -> listener.frameFailed(frame, text));
        }
    }

    /** Takes what the pass through the clip learns. */
    private final class FromPass implements IndexPass.Sink {
        @Override
        public void known(ClipInfo info, FrameIndex index, boolean complete, String text) {
            server.known(index, complete);
            long now = System.nanoTime();
            boolean first = state.kind() == PreviewState.Kind.OPENING;
            if (first || complete || now - lastEventNanos >= EVENT_NANOS) {
                lastEventNanos = now;
                change(new PreviewState(PreviewState.Kind.READY, index.size(), complete, Optional.of(info), text));
            }
        }

        @Override
        public int wantedFrame() {
            return server.wantedFrame();
        }

        @Override
        public boolean isClosed() {
            return server.isClosed();
        }
    }
}
