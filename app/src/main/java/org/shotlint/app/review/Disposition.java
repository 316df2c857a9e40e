package org.shotlint.app.review;

import java.util.Optional;

/** A person's decision on one finding. */
public enum Disposition {
    /** Not decided. */
    OPEN("open"),
    /** The finding is right: the picture is broken there. */
    CONFIRMED("confirmed"),
    /** The change is there on purpose. */
    INTENDED("intended"),
    /** Nothing is wrong there. */
    FALSE_ALARM("false-alarm");

    private final String word;

    Disposition(String word) {
        this.word = word;
    }

    /** The word used in files. */
    public String word() {
        return word;
    }

    /** The words for people. */
    public String label() {
        return word.replace('-', ' ');
    }

    /** The disposition with that word; empty where this version knows none. */
    static Optional<Disposition> of(String word) {
        for (Disposition disposition : values()) {
            if (disposition.word.equals(word)) {
                return Optional.of(disposition);
            }
        }
        return Optional.empty();
    }
}
