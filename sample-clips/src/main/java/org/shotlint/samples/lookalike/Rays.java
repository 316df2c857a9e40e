package org.shotlint.samples.lookalike;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Noise;

/** An abstract drawing of rays from the middle, as on a hit. */
final class Rays {

    private static final int COUNT = 34;

    private Rays() {}

    static void over(Canvas canvas, Color ground, Color ray) {
        Graphics2D pen = canvas.pen();
        pen.setColor(ground);
        pen.fillRect(0, 0, canvas.width(), canvas.height());
        pen.setColor(ray);
        double middleX = canvas.width() * 0.6;
        double middleY = canvas.height() * 0.47;
        for (int i = 0; i < COUNT; i++) {
            double turn = (i + 0.4 * Noise.signed(9, i, 0)) * 2 * StrictMath.PI / COUNT;
            double inner = canvas.height() * (0.16 + 0.12 * Noise.unit(9, i, 1));
            double wide = 0.02 + 0.05 * Noise.unit(9, i, 2);
            Path2D spike = new Path2D.Double();
            spike.moveTo(middleX + inner * StrictMath.cos(turn), middleY + inner * StrictMath.sin(turn));
            for (int side = -1; side <= 1; side += 2) {
                double edge = turn + side * wide;
                spike.lineTo(
                        middleX + canvas.width() * StrictMath.cos(edge),
                        middleY + canvas.width() * StrictMath.sin(edge));
            }
            spike.closePath();
            pen.fill(spike);
        }
    }
}
