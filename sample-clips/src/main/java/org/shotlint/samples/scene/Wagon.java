package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A painted delivery wagon with turning wheels, looking to the right.
 *
 * @param paint colour of the body as 0xRRGGBB
 * @param way where the middle of its wheels' footing is; the spin is that of the wheels
 */
public record Wagon(int paint, Timeline<Spot> way) implements Actor {

    private static final double WHEEL = 15;

    /** A drive along the ground from a place at a speed in world units per second. */
    public static Timeline<Spot> drive(double startX, double groundY, double speedPerSecond) {
        return seconds -> {
            double x = startX + speedPerSecond * seconds;
            return Spot.at(x, groundY).spun(StrictMath.toDegrees(x / WHEEL));
        };
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        Spot spot = way.at(seconds);
        Graphics2D pen = canvas.pen();
        AffineTransform before = pen.getTransform();
        pen.translate(spot.x(), spot.y());
        body(new Ink(canvas));
        for (int wheel = -1; wheel <= 1; wheel += 2) {
            AffineTransform axle = pen.getTransform();
            pen.translate(wheel * 42, -WHEEL);
            pen.rotate(StrictMath.toRadians(spot.spinDeg()));
            wheel(new Ink(canvas));
            pen.setTransform(axle);
        }
        pen.setTransform(before);
    }

    private void body(Ink ink) {
        Path2D box = Ink.line(-72, -14, -72, -82, 26, -82, 30, -58, 58, -54, 72, -38, 72, -14);
        box.closePath();
        ink.shape(Ink.rgb(paint), box);
        ink.patch(Ink.rgb(Ink.darker(paint, 0.72)), Easel.box(-71, -28, 142, 13));
        for (int stripe = 0; stripe < 6; stripe++) {
            ink.patch(new Color(0xF4E8CE), Easel.box(-66 + stripe * 14, -78, 7, 12));
        }
        ink.shape(new Color(0x9CCAD8), Ink.line(32, -56, 56, -51, 64, -38, 34, -38, 32, -56));
        ink.shape(new Color(0xF4E8CE), Ink.disc(-28, -48, 14));
        ink.patch(new Color(0xC2452F), Ink.line(-36, -48, -28, -58, -20, -48, -28, -38, -36, -48));
        ink.patch(new Color(0xFFE9A0), Ink.disc(69, -30, 4));
        ink.stroke(new Color(255, 255, 255, 80), 3, Ink.line(-68, -79, 22, -79));
    }

    private static void wheel(Ink ink) {
        ink.shape(new Color(0x2C2A2C), Ink.disc(0, 0, WHEEL));
        ink.shape(new Color(0xC9BFA8), Ink.disc(0, 0, WHEEL * 0.62));
        for (int spoke = 0; spoke < 5; spoke++) {
            double turn = spoke * 2 * StrictMath.PI / 5;
            ink.stroke(Ink.LINE, 2.4, Ink.line(0, 0, 9 * StrictMath.cos(turn), 9 * StrictMath.sin(turn)));
        }
    }

    @Override
    public void drawShadow(Canvas canvas, double seconds) {
        Spot spot = way.at(seconds);
        new Ink(canvas).shadow(spot.x(), spot.y(), 84);
    }
}
