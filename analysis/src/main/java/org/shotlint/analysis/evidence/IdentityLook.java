package org.shotlint.analysis.evidence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an identity model sees a subject in one drawing.
 *
 * @param frame first frame of the drawing
 * @param sheets distance to the nearest view of each model sheet that was given, by the character's name, 0 to 2
 */
public record IdentityLook(int frame, Embedding seen, SortedMap<String, Double> sheets) {
    public IdentityLook {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }
}
