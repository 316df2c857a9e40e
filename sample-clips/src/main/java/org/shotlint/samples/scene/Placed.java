package org.shotlint.samples.scene;

/**
 * How a cel is laid down in one frame, beside its own motion.
 *
 * @param dx shift to the right in world units
 * @param dy shift downwards in world units
 * @param opacity 0 leaves the cel out, 1 shows it solid
 */
public record Placed(double dx, double dy, double opacity) {

    /** As the animator meant it. */
    public static final Placed PLAIN = new Placed(0, 0, 1);

    /** Left out. */
    public static final Placed ABSENT = new Placed(0, 0, 0);

    public Placed {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity is " + opacity + ", allowed are 0 to 1");
        }
    }
}
