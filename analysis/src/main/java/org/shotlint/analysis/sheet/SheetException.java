package org.shotlint.analysis.sheet;

/** A model sheet cannot be used: the message names the file and what is wrong with it. */
public final class SheetException extends Exception {
    private static final long serialVersionUID = 1L;

    public SheetException(String message) {
        super(message);
    }

    public SheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
