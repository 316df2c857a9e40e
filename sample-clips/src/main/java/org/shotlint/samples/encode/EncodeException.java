package org.shotlint.samples.encode;

/** A clip could not be written; the message names the file, the step and the cause. */
public final class EncodeException extends Exception {
    private static final long serialVersionUID = 1L;

    public EncodeException(String message) {
        super(message);
    }

    public EncodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
