package org.shotlint.analysis.sheet;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a run knows of characters before it looks at a clip.
 *
 * @param identity an identity model with the views of {@code sheets}, where a person brought one along
 */
public record KnownCharacters(List<ModelSheet> sheets, Optional<LearnedIdentity> identity) {
    public KnownCharacters {
        sheets = List.copyOf(sheets);
    }

    /** Characters of which nothing but their sheets is known. */
    public KnownCharacters(List<ModelSheet> sheets) {
        this(sheets, Optional.empty());
    }

    /** Nobody. */
    public static KnownCharacters none() {
        return new KnownCharacters(List.of());
    }

    /** Those whose names {@code wanted} accepts; the model stays. */
    public KnownCharacters only(Predicate<String> wanted) {
        return new KnownCharacters(
                sheets.stream().filter(sheet -> wanted.test(sheet.name())).toList(), identity);
    }

    /** Digests of all that judgements rest on beside numbers: {@code sheets.NAME} of each sheet, {@code identity.onnx} of the model. */
    public SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        sheets.forEach(sheet -> digests.put("sheets." + sheet.name(), sheet.sha256()));
        identity.ifPresent(
                known -> digests.put(IdentityModel.FILE_NAME, known.model().sha256()));
        return digests;
    }
}
