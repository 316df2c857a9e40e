package org.shotlint.app.batch;

/** The paths on the command line cannot be used as they stand; a mistake of the caller. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }
}
