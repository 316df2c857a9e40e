package org.shotlint.app.ui;

import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {
    private Numbers() {}

    /** Three digits that matter, no exponent, no idle zeros. */
    static String brief(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == Math.rint(size) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** {@code 1 finding}, {@code 2 findings}. */
    static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
