package org.shotlint.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.app.preview.FramePlayer;
import org.shotlint.app.preview.PreviewFrame;
import org.shotlint.app.preview.PreviewListener;
import org.shotlint.app.preview.PreviewSource;
import org.shotlint.app.preview.PreviewState;
import org.shotlint.app.preview.Transport;

/** The clip in the viewer: its transport, its decoder where the clip is there, and the border to the thread that draws. */
final class Playback {
    private static final FrameRate USUAL = new FrameRate(24, 1);

    private final View view;
    private Transport transport = new Transport(new SteadyTimeline(0, USUAL), System::nanoTime);
    private Optional<Decoding> decoding = Optional.empty();
    private int viewWidth = 16;
    private int viewHeight = 16;

    /** Told on the thread that draws. */
    interface View {
        /** A frame is to be shown. */
        void frame(PreviewFrame frame);

        /** The viewer stands at a frame of which no picture can be had; {@code why} is empty where the clip is not there. */
        void noPicture(int frame, String why);

        /** More is known about the clip. */
        void state(PreviewState state);
    }

    Playback(View view) {
        this.view = view;
    }

    /** Shows the clip or, where it is not there, only moves through its {@code frames}. */
    void open(Optional<ClipSource> clip, int frames, Optional<FrameRate> rate) {
        close();
        if (clip.isPresent()) {
            PreviewSource source = PreviewSource.open(clip.get(), PreviewSource.USUAL_CACHE_BYTES);
            transport = new Transport(source, System::nanoTime);
            Decoding begun = new Decoding(source, new FramePlayer(source, transport, viewWidth, viewHeight));
            source.addListener(begun);
            decoding = Optional.of(begun);
        } else {
            transport = new Transport(new SteadyTimeline(frames, rate.orElse(USUAL)), System::nanoTime);
        }
    }

    /** Nothing to show. */
    void close() {
        decoding.ifPresent(Decoding::end);
        decoding = Optional.empty();
        transport = new Transport(new SteadyTimeline(0, USUAL), System::nanoTime);
    }

    Transport transport() {
        return transport;
    }

    /** At most {@code count} small pictures spread over the clip, as far as it is known; none where it is not there. */
    List<PreviewFrame> filmstrip(int count) {
        return decoding.map(now -> now.source.filmstrip(count)).orElse(List.of());
    }

    /** The rate the open clip itself names; empty until it is known. */
    Optional<FrameRate> rate() {
        return decoding.flatMap(now -> now.source.state().info()).map(ClipInfo::frameRate);
    }

    boolean hasClip() {
        return decoding.isPresent();
    }

    void resize(int width, int height) {
        viewWidth = width;
        viewHeight = height;
        decoding.ifPresent(now -> now.player.resize(width, height));
    }

    /** Asks for what is due; called with every frame the window draws. */
    void pulse() {
        if (decoding.isPresent()) {
            Decoding now = decoding.get();
            boolean toBeShown = now.isFrameWaiting();
            if (!toBeShown
                    || transport.speed() == 0) { // while playing, the next frame must not overtake one not shown yet
                now.player.pulse();
            }
            return;
        }
        OptionalInt due = transport.due();
        if (due.isPresent()) {
            view.noPicture(due.getAsInt(), "");
        }
    }

    /** One open clip; what comes from it after another was opened is dropped, and of several frames waiting only the last is shown. */
    private final class Decoding implements PreviewListener {
        private final PreviewSource source;
        private final FramePlayer player;
        private final AtomicReference<Optional<PreviewFrame>> newest = new AtomicReference<>(Optional.empty());

        Decoding(PreviewSource source, FramePlayer player) {
            this.source = source;
            this.player = player;
        }

        @Override
        public void frameReady(PreviewFrame frame) {
            if (newest.getAndSet(Optional.of(frame)).isEmpty()) {
                FxThreads.later(() -> {
                    Optional<PreviewFrame> last = newest.getAndSet(Optional.empty());
                    last.filter(any -> isCurrent()).ifPresent(view::frame);
                });
            }
        }

        @Override
        public void frameFailed(int frame, String text) {
            FxThreads.later(() -> {
                if (isCurrent()) {
                    view.noPicture(frame, text);
                }
            });
        }

        @Override
        public void stateChanged(PreviewState state) {
            FxThreads.later(() -> {
                if (isCurrent()) {
                    view.state(state);
                }
            });
        }

        /** Whether a frame is there that the window has not shown yet. */
        private boolean isFrameWaiting() {
            Optional<PreviewFrame> waiting = newest.get();
            return waiting != null && waiting.isPresent();
        }

        private boolean isCurrent() {
            return decoding.filter(now -> now == this).isPresent();
        }

        private void end() {
            source.removeListener(this);
            player.close();
            source.close();
        }
    }
}
