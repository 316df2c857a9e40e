package org.shotlint.samples.scene;

import static org.shotlint.samples.scene.Easel.oval;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Skies, clouds and ridges that several sets share. */
final class Skies {

    static final int WIDTH = 1500;
    static final int HEIGHT = 470;
    static final double LEFT = -WIDTH / 2.0;
    static final double BOTTOM = HEIGHT / 2.0;

    private Skies() {}

    /** A sky with heaps of cloud. */
    static Picture clouded(long seed, Color top, Color low, Color cloud) {
        Easel easel = new Easel(WIDTH, HEIGHT, seed);
        easel.wash(top, low, -BOTTOM, 120);
        easel.wash(low, low, 119, BOTTOM);
        easel.brush(2500, new Easel.Brush(70, 16, 0, 0.5, 0.05, 90));
        for (int heap = 0; heap < 13; heap++) {
            double x = LEFT + WIDTH * (heap + easel.any(0, 1)) / 13;
            double y = easel.any(-190, -10);
            double size = easel.any(24, 52);
            for (int puff = 0; puff < 26; puff++) {
                double spread = easel.any(-1, 1);
                double r = size * easel.any(0.3, 0.8) * (1.1 - Math.abs(spread));
                double py = y - easel.any(0, 0.55) * size * (1 - Math.abs(spread));
                int alpha = (int) easel.any(50, 120);
                easel.fill(
                        new Color(cloud.getRed(), cloud.getGreen(), cloud.getBlue(), alpha),
                        oval(x + spread * size * 1.9 - r, py - r * 0.7, 2 * r, 1.4 * r));
            }
        }
        easel.brush(3500, new Easel.Brush(26, 6, 5, 1.5, 0.06, 110));
        easel.grain(40, 26, 0.10);
        return easel.finish();
    }

    /** The outline of a ridge, filled down to the bottom; {@code height} is its roughness in world units. */
    static Path2D ridge(long seed, double y, double height, double stretch) {
        Path2D path = new Path2D.Double();
        path.moveTo(LEFT, BOTTOM);
        for (double x = LEFT; x <= -LEFT + 6; x += 6) {
            path.lineTo(x, y - height * Noise.fractal(seed, x / stretch, 3.3, 5));
        }
        path.lineTo(-LEFT, BOTTOM);
        path.closePath();
        return path;
    }
}
