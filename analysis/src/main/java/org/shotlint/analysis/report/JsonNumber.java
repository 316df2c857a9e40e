package org.shotlint.analysis.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as reports write them: rounded, without exponent and without trailing zeros, the same in every locale. Writing a number that
 * was read from a report gives the same text again.
 */
final class JsonNumber {
    private static final int SIGNIFICANT_DIGITS = 6;
    private static final int LEAST_DECIMALS = 3;
    private static final int MOST_DECIMALS = 9;

    private JsonNumber() {}

    /** A measured value: six significant digits, though never fewer than three decimals nor more than nine. */
    static BigDecimal rounded(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int digitsBeforePoint = exact.signum() == 0 ? 1 : exact.precision() - exact.scale();
        int decimals = Math.min(MOST_DECIMALS, Math.max(LEAST_DECIMALS, SIGNIFICANT_DIGITS - digitsBeforePoint));
        return plain(exact.setScale(decimals, RoundingMode.HALF_EVEN));
    }

    /** A chosen value, such as a setting: all its digits. */
    static BigDecimal exact(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
