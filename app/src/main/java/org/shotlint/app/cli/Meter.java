package org.shotlint.app.cli;

import org.jspecify.annotations.Nullable;

/** Shows how many of a number of things are done: one line that is drawn over and over on a terminal, plain lines elsewhere. */
final class Meter implements AutoCloseable {
    private static final long LINE_NANOS = 500_000_000;

    private final Console console;
    private final String verb;
    private final int total;
    private final boolean terminal = Console.isTerminal();
    private @Nullable Long lastShown;

    Meter(Console console, String verb, int total) {
        this.console = console;
        this.verb = verb;
        this.total = total;
    }

    /** {@code count} are done, {@code name} last. */
    synchronized void done(int count, String name) {
        long now = System.nanoTime();
        if (lastShown != null && count < total && now - lastShown < LINE_NANOS) {
            return;
        }
        lastShown = now;
        String line = verb + " " + count + " of " + total + ": " + Printable.line(name);
        console.err().print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
        console.err().flush();
    }

    @Override
    public void close() {
        if (terminal) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
