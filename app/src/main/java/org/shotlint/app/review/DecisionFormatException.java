package org.shotlint.app.review;

/** A file is not one of decisions; the message is one line naming what is wrong. */
final class DecisionFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    DecisionFormatException(String message) {
        super(message);
    }
}
