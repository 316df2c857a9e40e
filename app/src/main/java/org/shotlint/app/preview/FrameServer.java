package org.shotlint.app.preview;

import java.nio.file.Files;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameIndex;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.PixelLayout;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

/**
 * Decodes the frame asked for last, then those that will be asked for next. {@link #run} is the decode thread; the other methods are for any
 * thread and only hold the lock for moments.
 *
 * <p>Backwards, frames are decoded in runs that end at the wanted one: each run costs one way from the I-frame instead of each frame. Before
 * each frame that is decoded on the way it looks whether something else was asked for: what is cached is delivered there and then, and work
 * that is no longer of use is left.
 */
final class FrameServer {
    private static final int AHEAD_FRAMES = 24;
    private static final int BEFORE_FRAMES = 3;
    private static final int RUN_FRAMES = 16;
    private static final int DECODER_THREADS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final ClipSource source;
    private final Output output;
    private final FrameCache cache;
    private final TreeSet<Integer> failed = new TreeSet<>();
    private PreviewRequest request = PreviewRequest.none();
    private long servedSerial;
    private boolean aheadIsFull;
    private Optional<ClipInfo> info = Optional.empty();
    private @Nullable FrameIndex index;
    private boolean complete;
    private boolean closed;

    /** Takes what was decoded, on the decode thread and without the lock. */
    interface Output {
        void ready(PreviewFrame frame);

        void failed(int frame, String text);
    }

    /** What the decode thread is to do next: decode {@code from} up to and with {@code to}. */
    private record Work(int from, int to, PreviewRequest request, FrameIndex index, boolean asked) {}

    FrameServer(ClipSource source, long cacheBytes, Output output) {
        this.source = source;
        this.output = output;
        cache = new FrameCache(cacheBytes);
    }

    synchronized void request(int frame, int viewWidth, int viewHeight) {
        request = request.next(Math.max(0, frame), viewWidth, viewHeight);
        aheadIsFull = false;
        notifyAll();
    }

    synchronized int wantedFrame() {
        return request.frame();
    }

    synchronized void known(FrameIndex newIndex, boolean isComplete) {
        index = newIndex;
        complete = isComplete;
        aheadIsFull = false;
        notifyAll();
    }

    synchronized Optional<FrameIndex> index() {
        return Optional.ofNullable(index);
    }

    synchronized boolean isComplete() {
        return complete;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized long peakCacheBytes() {
        return cache.peakBytes();
    }

    void run() throws VideoReadException, InterruptedException {
        ReadOptions options = ReadOptions.fullSize().withDecoderThreads(DECODER_THREADS);
        try (FrameReader reader = FrameReader.open(source, options)) {
            opened(reader.info());
            Work work = next(reader.info());
            while (work != null) {
                perform(work, reader);
                work = next(reader.info());
            }
        }
    }

    private synchronized void opened(ClipInfo opened) {
        info = Optional.of(opened);
    }

    /** Waits for something to do; null when closed. */
    private synchronized @Nullable Work next(ClipInfo info) throws InterruptedException {
        while (!closed) {
            FrameIndex known = index;
            if (known != null && known.size() > 0 && request.serial() > 0) {
                ViewSize size = ViewSize.fitting(info, request.viewWidth(), request.viewHeight());
                cache.resize(size);
                int frame = complete ? Math.min(request.frame(), known.size() - 1) : request.frame();
                if (servedSerial < request.serial() && frame < known.size()) {
                    return work(frame, known, true);
                }
                int ahead = servedSerial < request.serial() ? -1 : ahead(frame, known.size());
                if (ahead >= 0) {
                    return work(ahead, known, false);
                }
            }
            wait();
        }
        return null;
    }

    private Work work(int frame, FrameIndex known, boolean asked) {
        int from = frame;
        if (request.direction() < 0) {
            int longest = Math.min(RUN_FRAMES, Math.max(1, cache.capacityFrames() / 2));
            while (from > 0 && frame - from + 1 < longest && isMissing(from - 1)) {
                from--;
            }
        } else if (asked) {
            // A jump passes these anyway, and the next step is often back.
            while (from > 0 && frame - from < BEFORE_FRAMES && isMissing(from - 1)) {
                from--;
            }
        }
        return new Work(from, frame, request, known, asked);
    }

    private boolean isMissing(int frame) {
        return !cache.contains(frame) && !failed.contains(frame);
    }

    /** The next frame in the direction of travel that is not there yet; -1 when enough are. */
    private int ahead(int frame, int knownFrames) {
        int step = request.direction() < 0 ? -1 : 1;
        int count = Math.min(AHEAD_FRAMES, cache.capacityFrames() / 2);
        for (int i = 1; i <= count && !aheadIsFull; i++) {
            int next = frame + step * i;
            if (next < 0 || next >= knownFrames) {
                return -1;
            }
            if (isMissing(next)) {
                return next;
            }
        }
        return -1;
    }

    private void perform(Work work, FrameReader reader) {
        if (work.asked() && deliverCached(work)) {
            return;
        }
        for (int frame = work.from(); frame <= work.to() && !isStale(work, frame); frame++) {
            try {
                Optional<PreviewFrame> decoded = decode(work, frame, reader);
                decoded.ifPresent(this::keep);
                if (decoded.isPresent() && work.asked() && frame == work.to()) {
                    deliver(work, decoded.get());
                }
            } catch (VideoReadException e) {
                fail(work, frame, e);
            }
        }
    }

    /** The frame; empty if the way to it was left. */
    private Optional<PreviewFrame> decode(Work work, int frame, FrameReader reader) throws VideoReadException {
        ViewSize size = ViewSize.fitting(
                reader.info(), work.request().viewWidth(), work.request().viewHeight());
        FrameBuffer buffer = new FrameBuffer(size.width(), size.height(), PixelLayout.BGRA);
        boolean reached = reader.readAt(work.index(), frame, buffer, () -> isOvertaken(work, frame));
        return reached ? Optional.of(new PreviewFrame(buffer)) : Optional.empty();
    }

    private boolean isOvertaken(Work work, int frame) {
        deliverWhatIsCached();
        return isStale(work, frame);
    }

    /** Delivers the frame asked for last if it is there, in the middle of other work. */
    private void deliverWhatIsCached() {
        Optional<PreviewFrame> cached = Optional.empty();
        synchronized (this) {
            FrameIndex known = index;
            if (!closed && servedSerial < request.serial() && info.isPresent() && known != null) {
                ViewSize size = ViewSize.fitting(info.get(), request.viewWidth(), request.viewHeight());
                int frame = complete ? Math.min(request.frame(), known.size() - 1) : request.frame();
                cached = size.equals(cache.size()) ? cache.get(frame) : Optional.empty();
                if (cached.isPresent()) {
                    servedSerial = request.serial();
                }
            }
        }
        cached.ifPresent(output::ready);
    }

    /** Whether something else is more urgent than going on with {@code work} at {@code frame}. */
    private synchronized boolean isStale(Work work, int frame) {
        if (closed || request.serial() == work.request().serial()) {
            return closed;
        }
        boolean sameSize = request.viewWidth() == work.request().viewWidth()
                && request.viewHeight() == work.request().viewHeight();
        boolean stillOnTheWay = request.frame() >= frame && request.frame() <= work.to();
        boolean wantedNext = servedSerial == request.serial() && isAhead(frame);
        return !sameSize || !(stillOnTheWay || wantedNext);
    }

    /** Whether {@code frame} is one of those that will be asked for next, going on as now. */
    private boolean isAhead(int frame) {
        int ahead = (request.direction() < 0 ? -1 : 1) * (frame - request.frame());
        return ahead > 0 && ahead <= AHEAD_FRAMES + RUN_FRAMES;
    }

    private synchronized void keep(PreviewFrame frame) {
        cache.put(frame, request.frame(), request.direction());
        aheadIsFull = !cache.contains(frame.frame());
    }

    private boolean deliverCached(Work work) {
        Optional<PreviewFrame> cached;
        synchronized (this) {
            cached = cache.get(work.to());
        }
        cached.ifPresent(frame -> deliver(work, frame));
        return cached.isPresent();
    }

    private void deliver(Work work, PreviewFrame frame) {
        if (served(work)) {
            output.ready(frame);
        }
    }

    /** Marks the request as served; false if it was replaced meanwhile. */
    private synchronized boolean served(Work work) {
        boolean latest = request.serial() == work.request().serial() && !closed;
        if (latest) {
            servedSerial = request.serial();
        }
        return latest;
    }

    private void fail(Work work, int frame, VideoReadException e) {
        synchronized (this) {
            failed.add(frame);
        }
        if (work.asked() && frame == work.to() && served(work)) {
            output.failed(frame, Files.exists(firstFile()) ? PreviewSource.line(e) : gone());
        }
    }

    private java.nio.file.Path firstFile() {
        try {
            return source.files().get(0);
        } catch (VideoReadException e) {
            return source.path();
        }
    }

    private String gone() {
        return source.path().getFileName() + " is no longer there";
    }
}
