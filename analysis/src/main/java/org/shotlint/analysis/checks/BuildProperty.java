package org.shotlint.analysis.checks;

import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.Build;

/** A length of a character that a sheet and a frame can be compared by. */
public enum BuildProperty {
    /** Legs spread in a stride, so the height without them is the measure. */
    HEAD("head to head and body", build -> build.head() / (1 - build.legs()), 1, 1, 1, false),
    /** A stride makes legs shorter. */
    LEGS("legs to height", Build::legs, 1, 3.2, 1, false),
    /** Differs from view to view, and arms hide it. */
    GIRTH("width of the body to height", Build::girth, 2.6, 2.6, 1.5, true),
    /** Frames are softer than sheets. */
    LINE("line to height", Build::lineWeight, 9, 9, 5.4, true);

    private final String words;
    private final ToDoubleFunction<Build> value;
    private final double more;
    private final double less;
    private final double itself;
    private final boolean byView;

    BuildProperty(
            String words, ToDoubleFunction<Build> value, double more, double less, double itself, boolean byView) {
        this.words = words;
        this.value = value;
        this.more = more;
        this.less = less;
        this.itself = itself;
        this.byView = byView;
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** The property of one figure. */
    public double of(Build build) {
        return value.applyAsDouble(build);
    }

    /** A departure from the sheet's views in units of what is allowed there, with its sign. */
    public double ofAllowed(double departure, double allowed) {
        return departure / (allowed * (departure > 0 ? more : less));
    }

    /** The same for a departure from the shot's start. */
    public double ofAllowedSinceStart(double departure, double allowed) {
        return departure / (allowed * Math.max(itself, departure > 0 ? 1 : Math.min(less, 3.2)));
    }

    /** Whether it may only be compared between alike views. */
    public boolean isByView() {
        return byView;
    }
}
