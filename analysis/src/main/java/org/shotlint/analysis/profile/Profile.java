package org.shotlint.analysis.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.finding.Severity;

/**
 * The chosen checks and settings of a house style; immutable.
 *
 * @param name for people
 * @param settings the effective value of every parameter of every check
 * @param disabledChecks ids of checks that do not run
 * @param severities severity by check id, where it differs from the check's own
 */
public record Profile(String name, Settings settings, Set<String> disabledChecks, Map<String, Severity> severities) {
    public Profile {
        disabledChecks = java.util.Collections.unmodifiableSet(new TreeSet<>(disabledChecks));
        severities = java.util.Collections.unmodifiableMap(new TreeMap<>(severities));
    }

    /** Every check, with its own severity and the defaults of all its parameters. */
    public static Profile standard(List<CheckDescription> checks) {
        return new Profile("standard", Settings.of(checks, Map.of()), Set.of(), Map.of());
    }

    public boolean runs(String check) {
        return !disabledChecks.contains(check);
    }

    /** The severity findings of {@code check} get. */
    public Severity severity(CheckDescription check) {
        return severities.getOrDefault(check.id(), check.severity());
    }
}
