package org.shotlint.analysis.engine;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.shotlint.analysis.profile.Profile;

/** The digest of all that a run judges by. */
public final class SettingsDigest {
    private SettingsDigest() {}

    /**
     * Digest of the profile's values, switches and severities, and of what {@code digests} names.
     *
     * @param digests of sheets and of the identity model, as {@link org.shotlint.analysis.sheet.KnownCharacters} gives them; nothing in them
     *     adds nothing
     */
    public static String of(Profile profile, SortedMap<String, String> digests) {
        String values = lines(profile.settings().values());
        String known = digests.isEmpty() ? "" : "\n" + lines(digests);
        return ClipDigest.ofText(values + "\n" + profile.disabledChecks() + "\n" + profile.severities() + known);
    }

    private static String lines(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
