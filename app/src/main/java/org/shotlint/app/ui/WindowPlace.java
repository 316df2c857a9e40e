package org.shotlint.app.ui;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * Where the window stands on the screen, in units of the screen, while it is not maximised.
 *
 * @param x of its left edge; empty where the system is to choose
 * @param y of its upper edge; empty where the system is to choose
 * @param widthPx of what is inside its frame
 * @param heightPx of what is inside its frame
 */
record WindowPlace(OptionalDouble x, OptionalDouble y, double widthPx, double heightPx, boolean maximised) {
    private static final double LEAST_WIDTH_PX = 960;
    private static final double LEAST_HEIGHT_PX = 600;
    private static final double LARGEST_PX = 16_000;

    static WindowPlace standard() {
        return sized(1280, 720);
    }

    static WindowPlace sized(double widthPx, double heightPx) {
        return new WindowPlace(OptionalDouble.empty(), OptionalDouble.empty(), widthPx, heightPx, false);
    }

    WindowPlace at(double left, double top) {
        return new WindowPlace(OptionalDouble.of(left), OptionalDouble.of(top), widthPx, heightPx, maximised);
    }

    /** The same place, remembered while the window fills the screen. */
    WindowPlace asMaximised() {
        return new WindowPlace(x, y, widthPx, heightPx, true);
    }

    static WindowPlace read(Properties values) {
        return new WindowPlace(
                number(values, "x", -LARGEST_PX),
                number(values, "y", -LARGEST_PX),
                number(values, "width", LEAST_WIDTH_PX).orElse(standard().widthPx),
                number(values, "height", LEAST_HEIGHT_PX).orElse(standard().heightPx),
                values.getProperty("maximised", "").equals("true"));
    }

    void write(Properties values) {
        x.ifPresent(value -> values.setProperty("x", text(value)));
        y.ifPresent(value -> values.setProperty("y", text(value)));
        values.setProperty("width", text(widthPx));
        values.setProperty("height", text(heightPx));
        values.setProperty("maximised", Boolean.toString(maximised));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static OptionalDouble number(Properties values, String key, double least) {
        try {
            double value = Double.parseDouble(values.getProperty(key, ""));
            return value >= least && value <= LARGEST_PX ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
