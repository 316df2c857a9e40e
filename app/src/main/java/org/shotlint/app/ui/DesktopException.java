package org.shotlint.app.ui;

/** The desktop cannot be shown on this machine; the message says why and what would help. */
public final class DesktopException extends Exception {
    private static final long serialVersionUID = 1L;

    DesktopException(String message) {
        super(message);
    }
}
