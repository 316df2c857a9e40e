package org.shotlint.app.report;

import java.util.Objects;

/**
 * What a person decided about a finding.
 *
 * @param disposition the word for it, such as {@code confirmed}
 * @param note what the person wrote beside it; empty when nothing
 */
public record Decision(String disposition, String note) {
    /** A finding nobody has decided about yet. */
    public static final Decision OPEN = new Decision("open", "");

    public Decision {
        Objects.requireNonNull(note, "note");
        if (disposition.isBlank()) {
            throw new IllegalArgumentException("a decision without a word for it; expected one such as open");
        }
    }
}
