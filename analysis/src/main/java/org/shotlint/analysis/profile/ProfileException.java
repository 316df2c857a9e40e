package org.shotlint.analysis.profile;

/** A profile cannot be used: the message names the key and what is allowed there. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    public ProfileException(String message) {
        super(message);
    }

    public ProfileException(String message, Throwable cause) {
        super(message, cause);
    }
}
