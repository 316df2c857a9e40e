package org.shotlint.samples.scene;

import java.awt.geom.AffineTransform;

/**
 * Where the camera looks at one moment.
 *
 * @param x centre of the picture in world units of the action plane; 360 units are one picture height
 * @param y centre of the picture, downwards
 * @param zoom enlargement, 1 at rest
 * @param rollDeg clockwise roll of the picture in degrees
 */
public record View(double x, double y, double zoom, double rollDeg) {

    /** The world's height in a picture at zoom 1. */
    public static final double WORLD_HEIGHT = 360;

    public View {
        if (!(zoom > 0.1 && zoom < 20)) {
            throw new IllegalArgumentException("zoom is " + zoom + ", allowed are 0.1 to 20");
        }
    }

    /** A view at a place, unzoomed and level. */
    public static View at(double x, double y) {
        return new View(x, y, 1, 0);
    }

    /** How the world of a layer comes to the screen; far layers (small parallax) move and grow less. */
    AffineTransform toScreen(double parallax, Format format) {
        double scale = format.height() / WORLD_HEIGHT * (1 + (zoom - 1) * Math.min(1.5, parallax));
        AffineTransform transform = AffineTransform.getTranslateInstance(format.width() / 2.0, format.height() / 2.0);
        if (rollDeg != 0) {
            transform.rotate(StrictMath.toRadians(rollDeg));
        }
        transform.scale(scale, scale);
        transform.translate(-x * parallax, -y * parallax);
        return transform;
    }
}
