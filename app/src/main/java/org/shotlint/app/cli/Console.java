package org.shotlint.app.cli;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out results and nothing else
 * @param err everything else: progress, warnings, errors
 */
record Console(PrintWriter out, PrintWriter err) {
    /** One line for people on the error stream. */
    void say(String line) {
        err.println(Printable.line(line));
        err.flush();
    }

    /** Whether the error stream is a terminal. Only the launcher can tell; without its word it is taken for none. */
    static boolean isTerminal() {
        String told = System.getProperty("shotlint.terminal");
        return Boolean.parseBoolean(told);
    }
}
