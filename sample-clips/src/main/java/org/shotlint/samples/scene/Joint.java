package org.shotlint.samples.scene;

/**
 * A joint of a figure in its own space.
 *
 * @param side to the figure's left, which is to the right of the picture when it faces the viewer
 * @param up above the ground
 * @param front forwards
 */
record Joint(double side, double up, double front) {

    /** Right on the screen after turning by a yaw with this sine and cosine. */
    double screenX(Turn turn) {
        return side * turn.cos() + front * turn.sin();
    }

    /** Down on the screen. */
    double screenY() {
        return -up;
    }

    /** Towards the viewer. */
    double depth(Turn turn) {
        return front * turn.cos() - side * turn.sin();
    }

    /** A swing of a bone from this joint: an angle forwards from hanging straight down, in radians. */
    Joint swung(double length, double forwards, double sideways) {
        double down = StrictMath.cos(forwards) * StrictMath.cos(sideways);
        return new Joint(
                side + length * StrictMath.sin(sideways),
                up - length * down,
                front + length * StrictMath.sin(forwards) * StrictMath.cos(sideways));
    }

    /** A yaw as sine and cosine. */
    record Turn(double sin, double cos) {

        static Turn of(double yawDeg) {
            double radians = StrictMath.toRadians(yawDeg);
            return new Turn(StrictMath.sin(radians), StrictMath.cos(radians));
        }
    }
}
