package org.shotlint.app.preview;

import java.util.OptionalInt;

/**
 * Plays a {@link PreviewSource} by a {@link Transport}: {@link #pulse()}, called often (as by an animation timer, 60 times a second), asks for
 * the frame that is due; the source's listeners get it. While playing, one frame is under way at a time, so that none is overtaken; while
 * stopped, a move replaces what was asked for before. Never waits; any thread may call.
 */
public final class FramePlayer implements AutoCloseable {
    private final PreviewSource source;
    private final Transport transport;
    private final PreviewListener arrival = new Arrival();
    private int viewWidth;
    private int viewHeight;
    private boolean underWay;

    /** Plays {@code source} into a view of that many pixels. The source stays the caller's to close. */
    public FramePlayer(PreviewSource source, Transport transport, int viewWidth, int viewHeight) {
        this.source = source;
        this.transport = transport;
        this.viewWidth = viewWidth;
        this.viewHeight = viewHeight;
        source.addListener(arrival);
    }

    /** Sets the size of the view; the frame shown is asked for anew. */
    public synchronized void resize(int newWidth, int newHeight) {
        viewWidth = newWidth;
        viewHeight = newHeight;
        ask(transport.position());
    }

    /** Asks for the frame that is due, if one is. */
    public synchronized void pulse() {
        if (underWay && transport.speed() != 0) {
            return;
        }
        OptionalInt due = transport.due();
        if (due.isPresent()) {
            ask(due.getAsInt());
        }
    }

    private void ask(int frame) {
        underWay = true;
        source.request(frame, viewWidth, viewHeight);
    }

    private synchronized void arrived() {
        underWay = false;
    }

    /** Stops listening to the source. */
    @Override
    public void close() {
        source.removeListener(arrival);
    }

    /** Notes that the frame under way is there, or never will be. */
    private final class Arrival implements PreviewListener {
        @Override
        public void frameReady(PreviewFrame frame) {
            arrived();
        }

        @Override
        public void frameFailed(int frame, String text) {
            arrived();
        }
    }
}
