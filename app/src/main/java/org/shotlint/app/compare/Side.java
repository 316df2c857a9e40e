package org.shotlint.app.compare;

import java.util.Locale;

/** Which of the two that are compared. */
public enum Side {
    A,
    B;

    /** The letter in JSON and in the names of folders. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
