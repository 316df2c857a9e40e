package org.shotlint.app.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shotlint.analysis.time.FrameRate;

/** Frame rates as people write them: {@code 24}, {@code 24000/1001}, {@code 23.976}, {@code 12.5}. */
public final class FrameRates {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,7})/(\\d{1,7})");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4})(\\.\\d{1,3})?\\d*");

    private FrameRates() {}

    /** The exact rate; 23.976, 29.97, 59.94 and 119.88 stand for their fractions over 1001. @throws IllegalArgumentException if it is none */
    public static FrameRate parse(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return new FrameRate(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            throw new IllegalArgumentException(
                    text + " is not a frame rate; expected a number such as 24, 23.976 or 24000/1001");
        }
        double value = Double.parseDouble(text);
        int nominal = (int) Math.ceil(value);
        if (nominal != value && Math.abs(nominal * 1000.0 / 1001 - value) < 0.006) {
            return new FrameRate(nominal * 1000, 1001);
        }
        int thousandths = (int) Math.round(value * 1000);
        int divisor = gcd(thousandths, 1000);
        return divisor == 0 ? new FrameRate(0, 1) : new FrameRate(thousandths / divisor, 1000 / divisor);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
