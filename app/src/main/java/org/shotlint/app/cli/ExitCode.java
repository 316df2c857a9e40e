package org.shotlint.app.cli;

/** What the process tells the system at its end. Where several apply, the higher wins. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNCHECKED = 3;
    static final int INTERNAL = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
