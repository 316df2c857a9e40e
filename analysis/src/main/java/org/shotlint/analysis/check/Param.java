package org.shotlint.analysis.check;

/**
 * One setting of a check: a threshold with its unit, default, range, meaning, and why the default is what it is.
 *
 * @throws IllegalArgumentException if the default lies outside the range
 */
public record Param(String key, String unit, double defaultValue, double min, double max, String meaning, String why) {
    public Param {
        if (!(min <= defaultValue && defaultValue <= max)) {
            throw new IllegalArgumentException(
                    key + ": default " + defaultValue + " is not in [" + min + ", " + max + "]");
        }
    }
}
