package org.shotlint.analysis.sheet;

/** An identity model cannot be used: the message names the file and what is wrong with it. */
public final class IdentityException extends Exception {
    private static final long serialVersionUID = 1L;

    public IdentityException(String message) {
        super(message);
    }

    public IdentityException(String message, Throwable cause) {
        super(message, cause);
    }
}
