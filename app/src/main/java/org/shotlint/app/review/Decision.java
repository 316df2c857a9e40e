package org.shotlint.app.review;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided on one finding. The note is text of unknown origin: whoever shows it makes it harmless for the place it is shown in.
 *
 * @param note free text, empty for none; cleaned on construction: no control characters but line feeds and tabs, no halves of characters,
 *     at most {@link #LONGEST_NOTE} UTF-16 units
 * @param changed when it was decided; of two decisions on one finding the later one counts
 */
public record Decision(String findingKey, Disposition disposition, String note, Instant changed) {
    /** Longest note that is kept, in UTF-16 units. */
    public static final int LONGEST_NOTE = 4000;

    public Decision {
        Objects.requireNonNull(findingKey, "findingKey");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(changed, "changed");
        note = clean(note);
    }

    /** The decision on a finding nobody has looked at. */
    static Decision none(String findingKey) {
        return new Decision(findingKey, Disposition.OPEN, "", Instant.EPOCH);
    }

    /** The same decision taken at {@code time}. */
    Decision at(Instant time) {
        return new Decision(findingKey, disposition, note, time);
    }

    /** Whether both say the same, whenever they were taken. */
    boolean says(Decision other) {
        return disposition == other.disposition && note.equals(other.note);
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder();
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < unified.length(); ) {
            int character = unified.codePointAt(i);
            i += Character.charCount(character);
            if (kept.length() + Character.charCount(character) > LONGEST_NOTE) {
                break;
            }
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                kept.append('\ufffd');
            } else if (!Character.isISOControl(character) || character == '\n' || character == '\t') {
                kept.appendCodePoint(character);
            }
        }
        return kept.toString();
    }
}
