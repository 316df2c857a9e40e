package org.shotlint.analysis.raster;

/** A network cannot be loaded or run; the message says why. */
public final class VectorNetException extends Exception {
    private static final long serialVersionUID = 1L;

    public VectorNetException(String message) {
        super(message);
    }

    public VectorNetException(String message, Throwable cause) {
        super(message, cause);
    }
}
