package org.shotlint.samples.scene;

/**
 * How a character stands at one moment.
 *
 * @param x where the feet are, in world units
 * @param y the ground under them, in world units
 * @param yawDeg where it looks: 0 to the viewer, 90 to the right, 180 away, 270 to the left
 * @param phase of the walk, in radians
 * @param stride size of the steps, 0 stands, 1 walks
 * @param face mouth and eyes
 * @param raise how far the near arm is raised, 0 to 1
 * @param stretch vertical stretch at constant area, 1 at rest
 */
public record Pose(
        double x, double y, double yawDeg, double phase, double stride, Face face, double raise, double stretch) {

    /**
     * Mouth and eyes.
     *
     * @param mouth 0 closed, 1 wide open
     * @param blink 0 open eyes, 1 closed
     */
    public record Face(double mouth, double blink) {

        /** A quiet face. */
        public static final Face QUIET = new Face(0, 0);
    }

    /** Standing at a place, looking somewhere. */
    public static Pose standing(double x, double y, double yawDeg) {
        return new Pose(x, y, yawDeg, 0, 0, Face.QUIET, 0, 1);
    }

    /** The same pose with another face. */
    public Pose with(Face other) {
        return new Pose(x, y, yawDeg, phase, stride, other, raise, stretch);
    }

    /** The same pose with the near arm raised. */
    public Pose raising(double share) {
        return new Pose(x, y, yawDeg, phase, stride, face, share, stretch);
    }

    /** The same pose stretched, at another height. */
    public Pose stretched(double otherY, double factor) {
        return new Pose(x, otherY, yawDeg, phase, stride, face, raise, factor);
    }

    /** The same pose moved. */
    public Pose moved(double dx, double dy) {
        return new Pose(x + dx, y + dy, yawDeg, phase, stride, face, raise, stretch);
    }
}
