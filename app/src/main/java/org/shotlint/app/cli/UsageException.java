package org.shotlint.app.cli;

/** What was asked for cannot be done as asked; a mistake of the caller. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
