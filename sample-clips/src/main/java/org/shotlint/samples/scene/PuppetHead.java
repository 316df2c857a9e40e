package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The head of a character seen from any side: a ball with a face on it, hair, hat and pony tail. */
final class PuppetHead {

    private final CharacterDesign design;
    private final Pose pose;
    private final double radius;
    private final double yawDeg;

    PuppetHead(CharacterDesign design, Pose pose, double radius) {
        this.design = design;
        this.pose = pose;
        this.radius = radius;
        double wrapped = StrictMath.IEEEremainder(pose.yawDeg(), 360);
        yawDeg = wrapped;
    }

    void draw(Ink ink, double x, double y) {
        boolean away = Math.abs(yawDeg) > 100;
        if (!away) {
            tail(ink, x, y);
        }
        ink.shape(
                Ink.rgb(design.colors().hair()),
                new Ellipse2D.Double(x - radius * 1.08, y - radius * 1.12, radius * 2.16, radius * 2.1));
        face(ink, x, y);
        ink.stroke(
                new Color(255, 255, 255, 60),
                radius * 0.2,
                Ink.line(x - radius * 0.5, y - radius * 0.8, x - radius * 0.1, y - radius * 0.95));
        if (away) {
            tail(ink, x, y);
        }
        hat(ink, x, y);
    }

    private double across(double lonDeg) {
        return radius * StrictMath.sin(StrictMath.toRadians(lonDeg));
    }

    private void face(Ink ink, double x, double y) {
        double left = Math.max(yawDeg - 80, -90);
        double right = Math.min(yawDeg + 80, 90);
        if (right - left < 4) {
            return;
        }
        double x0 = x + across(left);
        double x1 = x + across(right);
        Ellipse2D skin = new Ellipse2D.Double(x0, y - radius * 0.52, x1 - x0, radius * 1.46);
        ink.shape(Ink.rgb(design.colors().skin()), skin);
        for (int side = -1; side <= 1; side += 2) {
            eye(ink, yawDeg + side * 27, x, y);
        }
        double nose = yawDeg;
        if (Math.abs(nose) < 95) {
            double nx = x + across(nose) * 1.08;
            ink.patch(Ink.rgb(Ink.darker(design.colors().skin(), 0.82)), Ink.disc(nx, y + radius * 0.3, radius * 0.13));
            mouth(ink, x, y);
        }
    }

    private void eye(Ink ink, double lonDeg, double x, double y) {
        double narrow = StrictMath.cos(StrictMath.toRadians(lonDeg));
        if (narrow < 0.12) {
            return;
        }
        double ex = x + across(lonDeg) * 0.96;
        double ey = y + radius * 0.05;
        double half = radius * 0.2 * narrow;
        double high = radius * 0.27 * (1 - pose.face().blink());
        if (high < radius * 0.05) {
            ink.stroke(Ink.LINE, 1.8, Ink.line(ex - half, ey, ex + half, ey));
            return;
        }
        ink.shape(Color.WHITE, new Ellipse2D.Double(ex - half, ey - high, 2 * half, 2 * high));
        double look = across(yawDeg) * 0.06;
        ink.patch(Ink.LINE, new Ellipse2D.Double(ex - half * 0.5 + look, ey - high * 0.5, half, high));
    }

    private void mouth(Ink ink, double x, double y) {
        double narrow = StrictMath.cos(StrictMath.toRadians(yawDeg));
        double mx = x + across(yawDeg) * 0.86;
        double my = y + radius * 0.6;
        double half = radius * 0.3 * Math.max(0.25, narrow);
        double open = radius * 0.26 * pose.face().mouth();
        if (open > 0.6) {
            ink.shape(new Color(0x7A1F23), new Ellipse2D.Double(mx - half * 0.8, my - open, half * 1.6, open * 2));
        } else {
            Path2D smile = new Path2D.Double();
            smile.moveTo(mx - half, my - 1);
            smile.quadTo(mx, my + radius * 0.14, mx + half, my - 1);
            ink.stroke(Ink.LINE, 1.8, smile);
        }
    }

    private void tail(Ink ink, double x, double y) {
        double length = design.build().tail() * radius * 2.1;
        if (length < 2) {
            return;
        }
        double bx = x
                - across(Math.max(
                                -90,
                                Math.min(90, Math.abs(yawDeg) > 90 ? Math.copySign(180, yawDeg) - yawDeg : yawDeg)))
                        * 0.95;
        double sway = StrictMath.sin(pose.phase() * 2 + 1) * 4 * pose.stride();
        double back = -StrictMath.sin(StrictMath.toRadians(yawDeg)) * length * 0.4;
        Path2D path = new Path2D.Double();
        path.moveTo(bx, y - radius * 0.25);
        path.quadTo(bx + back, y - radius * 0.1, bx + back + sway, y + length * 0.75);
        ink.limb(Ink.rgb(design.colors().hair()), radius * 0.55, path);
    }

    private void hat(Ink ink, double x, double y) {
        double size = design.build().hat();
        if (size < 0.03) {
            return;
        }
        Color felt = Ink.rgb(Ink.darker(design.colors().accent(), 0.75));
        double brim = radius * (1 + 0.65 * size);
        double shift = across(Math.max(-90, Math.min(90, yawDeg))) * 0.1;
        Path2D crown = new Path2D.Double();
        double high = radius * (0.5 + 0.75 * size);
        crown.moveTo(x - radius * 0.95, y - radius * 0.55);
        crown.curveTo(
                x - radius * 0.9,
                y - radius * 0.6 - high,
                x + radius * 0.9,
                y - radius * 0.6 - high,
                x + radius * 0.95,
                y - radius * 0.55);
        crown.closePath();
        ink.shape(felt, crown);
        ink.stroke(
                Ink.rgb(design.colors().top()),
                radius * 0.2,
                Ink.line(x - radius * 0.88, y - radius * 0.72, x + radius * 0.88, y - radius * 0.72));
        ink.shape(felt, new Ellipse2D.Double(x - brim + shift, y - radius * 0.68, 2 * brim, radius * 0.3));
    }
}
