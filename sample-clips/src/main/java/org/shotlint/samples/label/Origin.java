package org.shotlint.samples.label;

import java.util.Optional;

/**
 * What a labelled clip was made from.
 *
 * @param sheet file name of the model sheet its subject is drawn after
 * @param twin file name of the same clip without the defect
 * @param seed the number all its noise was drawn from
 * @param note what it shows, with the amplitude of a defect
 */
public record Origin(Optional<String> sheet, Optional<String> twin, long seed, String note) {

    /** Nothing known. */
    public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty(), 0, "");

    public Origin {
        if (note.indexOf('\t') >= 0 || note.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(
                    "note \"" + note + "\" has a tab or a line break; it must fit one table cell");
        }
    }
}
