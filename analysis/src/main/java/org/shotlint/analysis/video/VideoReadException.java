package org.shotlint.analysis.video;

/** A clip cannot be read at all, or no further; the message is one line naming the file and the cause. */
public final class VideoReadException extends Exception {
    private static final long serialVersionUID = 1L;

    public VideoReadException(String message) {
        super(message);
    }

    public VideoReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
