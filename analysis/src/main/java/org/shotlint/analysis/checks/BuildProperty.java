package org.shotlint.analysis.checks;

import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.Build;

/** A length of a character that a sheet and a frame can be compared by. */
public enum BuildProperty {
    /** Legs spread in a stride, so the height without them is the measure. */
    HEAD("head to head and body", build -> build.head() / (1 - build.legs()), new Allowed(1, 1.5, 1.9, 1, 0.8), false),
    /** A stride makes legs shorter. */
    LEGS("legs to height", Build::legs, new Allowed(0.98, 4.6, 1.3, 1.1, 0.6), false),
    /** Between its lines, so that neither a stride nor the other leg counts. */
    GIRTH("width of a leg to height", Build::legWidth, new Allowed(2.1, 5, 1.75, 1.7, 0.4), true),
    /** Stripes of light and soft pictures move it. */
    LINE("share that the line takes", Build::lineWeight, new Allowed(5, 6.5, 3.9, 2.6, 1.5), true),
    /** Follows poses, and says only why legs look longer. */
    HEM("width of the hem to height", Build::hem, new Allowed(100, 100, 100, 100, 0.6), true);

    private static final double THROUGHOUT = 0.47;

    private final String words;
    private final ToDoubleFunction<Build> value;
    private final Allowed allowed;
    private final boolean byView;

    /**
     * How far a property may be off, in units of what the check allows.
     *
     * @param more if it is larger than on the sheet
     * @param less if it is smaller
     * @param itself if it is larger than at the shot's start
     * @param shots if it is larger than in other shots
     * @param most share that no drawing is off by
     */
    private record Allowed(double more, double less, double itself, double shots, double most) {}

    BuildProperty(String words, ToDoubleFunction<Build> value, Allowed allowed, boolean byView) {
        this.words = words;
        this.value = value;
        this.allowed = allowed;
        this.byView = byView;
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** The property of one figure; 0 where nothing is known of it. */
    public double of(Build build) {
        return value.applyAsDouble(build);
    }

    /** A departure from the sheet's views in units of what is allowed there, with its sign. */
    public double ofAllowed(double departure, double unit) {
        return departure / (unit * (departure > 0 ? allowed.more : allowed.less));
    }

    /** The same for a departure from the shot's start. */
    public double ofAllowedSinceStart(double departure, double unit) {
        return departure / (unit * (departure > 0 ? allowed.itself : Math.max(allowed.itself, allowed.less)));
    }

    /** The same for what the middle of a shot is off the middle of others. */
    public double ofAllowedAmongShots(double departure, double unit) {
        return departure / (unit * (departure > 0 ? allowed.shots : allowed.less));
    }

    /** From which departure on, in units of what is allowed, three quarters of all drawings together say what no few of them do. */
    double throughout() {
        return this == GIRTH ? THROUGHOUT : 1;
    }

    /** From which share on it is taken for a fault of the silhouette. */
    public double most() {
        return allowed.most;
    }

    /** Whether it may only be compared between alike views. */
    public boolean isByView() {
        return byView;
    }

    /** Whether it is read by the line, which half in shade is not told from what it encloses. */
    boolean needsLine() {
        return this == LINE || this == GIRTH;
    }

    /** Whether it can only be read where the figure's feet are seen. */
    boolean needsFeet() {
        return this == HEAD || this == LEGS;
    }
}
