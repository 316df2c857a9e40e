package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/**
 * A ball with coloured wedges.
 *
 * @param radius in world units
 * @param main one colour as 0xRRGGBB
 * @param second the other colour
 * @param groundY where its shadow falls
 * @param way where it is over time
 */
public record Ball(double radius, int main, int second, double groundY, Timeline<Spot> way) implements Actor {

    /** The same ball on another way. */
    public Ball on(Timeline<Spot> otherWay) {
        return new Ball(radius, main, second, groundY, otherWay);
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        Spot spot = way.at(seconds);
        Graphics2D pen = canvas.pen();
        AffineTransform before = pen.getTransform();
        pen.translate(spot.x(), spot.y());
        pen.rotate(StrictMath.toRadians(spot.leanDeg()));
        pen.scale(spot.stretch(), 1 / spot.stretch());
        pen.rotate(StrictMath.toRadians(spot.spinDeg() - spot.leanDeg()));
        Ink ink = new Ink(canvas);
        ink.shape(Ink.rgb(main), Ink.disc(0, 0, radius));
        for (int wedge = 0; wedge < 3; wedge++) {
            ink.patch(
                    Ink.rgb(second),
                    new Arc2D.Double(
                            -radius + 1, -radius + 1, 2 * radius - 2, 2 * radius - 2, wedge * 120, 55, Arc2D.PIE));
        }
        ink.patch(Ink.rgb(Ink.darker(main, 0.6)), Ink.disc(0, 0, radius * 0.2));
        pen.setTransform(before);
        pen.translate(spot.x(), spot.y());
        ink.patch(
                new Color(255, 255, 255, 110),
                new Ellipse2D.Double(-radius * 0.55, -radius * 0.62, radius * 0.55, radius * 0.4));
        pen.setTransform(before);
    }

    @Override
    public void drawShadow(Canvas canvas, double seconds) {
        Spot spot = way.at(seconds);
        double height = Math.max(0, groundY - spot.y() - radius);
        new Ink(canvas).shadow(spot.x() + 2, groundY, radius * (1.1 - Math.min(0.6, height / 320)));
    }
}
