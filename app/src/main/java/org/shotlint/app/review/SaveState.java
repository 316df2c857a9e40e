package org.shotlint.app.review;

import java.util.Objects;

/**
 * Whether the decisions are on the disk.
 *
 * @param text a line for people where saving failed or an unreadable file was put aside; else empty
 */
public record SaveState(Kind kind, String text) {
    /** How far saving is. */
    public enum Kind {
        /** All that was decided is on the disk. */
        SAVED,
        /** Being written. */
        SAVING,
        /** Could not be written; tried again every few seconds and at the next decision. */
        FAILED
    }

    public SaveState {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
