package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.shotlint.app.batch.BatchListener;
import org.shotlint.app.batch.ClipInput;
import org.shotlint.app.batch.ClipRow;

/** Shows how far a run is: a bar that is drawn over and over on a terminal, plain lines elsewhere; a few times a second at most. */
final class Progress implements BatchListener, AutoCloseable {
    private static final long BAR_NANOS = 100_000_000;
    private static final long LINE_NANOS = 500_000_000;
    private static final int BAR_CELLS = 24;
    private static final int DEFAULT_COLUMNS = 80;

    private final PrintWriter err;
    private final boolean terminal;
    private final int clips;
    private final Map<String, Integer> framesByClip = new TreeMap<>();
    private int finished;
    private long lastShown = System.nanoTime() - LINE_NANOS;
    private boolean closed;

    private Progress(PrintWriter err, boolean terminal, int clips) {
        this.err = err;
        this.terminal = terminal;
        this.clips = clips;
    }

    static Progress on(Console console, int clips) {
        return new Progress(console.err(), Console.isTerminal(), clips);
    }

    @Override
    public synchronized void measured(ClipInput clip, int frames, long promised) {
        framesByClip.put(clip.name(), frames);
        if (terminal && System.nanoTime() - lastShown > BAR_NANOS) {
            drawBar();
        }
    }

    @Override
    public synchronized void finished(ClipRow row) {
        framesByClip.remove(row.input().name());
        finished++;
        boolean last = finished == clips;
        if (terminal) {
            drawBar();
        } else if (last || System.nanoTime() - lastShown > LINE_NANOS) {
            lastShown = System.nanoTime();
            err.println("checked " + finished + " of " + clips + ": "
                    + row.report().status().word() + " "
                    + Printable.line(row.input().name()));
            err.flush();
        }
    }

    private void drawBar() {
        lastShown = System.nanoTime();
        int filled = clips == 0 ? BAR_CELLS : BAR_CELLS * finished / clips;
        StringBuilder line = new StringBuilder("[")
                .append("#".repeat(filled))
                .append(".".repeat(BAR_CELLS - filled))
                .append("] ")
                .append(finished)
                .append('/')
                .append(clips);
        framesByClip.forEach((name, frames) ->
                line.append("  ").append(Printable.line(name)).append(" #").append(frames));
        int columns = columns() - 1;
        err.print("\r" + (line.length() > columns ? line.substring(0, columns) : line) + "\u001b[K");
        err.flush();
    }

    private static int columns() {
        String told = System.getenv("COLUMNS");
        return told != null && told.matches("[1-9]\\d{1,3}") ? Integer.parseInt(told) : DEFAULT_COLUMNS;
    }

    /** Clears the bar; may be called more than once. */
    @Override
    public synchronized void close() {
        if (terminal && !closed) {
            err.print("\r\u001b[K");
            err.flush();
        }
        closed = true;
    }
}
