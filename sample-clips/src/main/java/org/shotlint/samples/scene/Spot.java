package org.shotlint.samples.scene;

/**
 * A place and size of a small thing at one moment.
 *
 * @param x centre in world units
 * @param y centre in world units, downwards
 * @param spinDeg its turn, clockwise
 * @param stretch stretch along its way at constant area, 1 at rest
 * @param leanDeg direction of the stretch, 0 is along x
 */
public record Spot(double x, double y, double spinDeg, double stretch, double leanDeg) {

    /** A thing at a place, round and unturned. */
    public static Spot at(double x, double y) {
        return new Spot(x, y, 0, 1, 0);
    }

    /** The same place turned. */
    public Spot spun(double degrees) {
        return new Spot(x, y, degrees, stretch, leanDeg);
    }
}
