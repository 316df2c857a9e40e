package org.shotlint.samples;

import org.jspecify.annotations.Nullable;

/** Samples could not be written; the message names the clip or file. */
public final class SampleWriteException extends Exception {

    private static final long serialVersionUID = 1L;

    SampleWriteException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
