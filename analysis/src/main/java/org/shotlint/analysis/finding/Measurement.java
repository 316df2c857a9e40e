package org.shotlint.analysis.finding;

import java.util.Objects;

/**
 * One number behind a finding: its name, unit ("" for a bare ratio), value, and the threshold it was held against, 0 where it was held
 * against none and only says more.
 *
 * @throws IllegalArgumentException if value or threshold is not finite
 */
public record Measurement(String name, String unit, double value, double threshold) {
    public Measurement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(value) || !Double.isFinite(threshold)) {
            throw new IllegalArgumentException("measurement " + name + " is not finite: " + value + " / " + threshold);
        }
    }

    /** Whether the value was held against the threshold. */
    public boolean isJudged() {
        return threshold != 0;
    }
}
