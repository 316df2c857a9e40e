package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A four-legged beast seen from the side, walking or standing; it looks right at yaw 90 and left at yaw 270.
 *
 * @param design how it looks over time
 * @param other the design it can be mixed with
 * @param action how it moves
 */
public record Beast(Timeline<BeastDesign> design, BeastDesign other, Timeline<Pose> action) implements Morphing {

    /** A beast that stays itself unless mixed with another. */
    public static Beast of(BeastDesign design, BeastDesign other, Timeline<Pose> action) {
        return new Beast(Timeline.always(design), other, action);
    }

    @Override
    public Actor mixed(Timeline<Double> share) {
        return new Beast(seconds -> design.at(seconds).mixed(other, share.at(seconds)), other, action);
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        Pose pose = action.at(seconds);
        Graphics2D pen = canvas.pen();
        AffineTransform before = pen.getTransform();
        double facing = StrictMath.sin(StrictMath.toRadians(pose.yawDeg()));
        pen.translate(pose.x(), pose.y());
        pen.scale((Math.abs(facing) < 0.35 ? Math.copySign(0.35, facing) : facing) / pose.stretch(), pose.stretch());
        new Figure(design.at(seconds), pose, new Ink(canvas)).draw();
        pen.setTransform(before);
    }

    @Override
    public void drawShadow(Canvas canvas, double seconds) {
        Pose pose = action.at(seconds);
        new Ink(canvas)
                .shadow(pose.x(), pose.y() + 1, design.at(seconds).build().length() * 0.75);
    }

    /** One drawing, looking to the right. */
    private record Figure(BeastDesign design, Pose pose, Ink ink) {

        void draw() {
            BeastDesign.Build b = design.build();
            double bob = StrictMath.sin(pose.phase() * 2) * 1.6 * pose.stride();
            double backY = -b.legs() - b.girth() * 0.5 + bob;
            for (int leg = 0; leg < 4; leg += 2) {
                leg(leg, backY);
            }
            tail(backY);
            Path2D spine = Ink.line(-b.length() / 2, backY, b.length() / 2, backY);
            ink.stroke(Ink.LINE, b.girth() + 4, spine);
            Ink.Pattern fur = new Ink.Pattern(
                    Ink.Motif.FUR, design.coat().main(), design.coat().patches());
            ink.shape(Ink.cloth(fur, -b.length() / 2, backY), capsule(b, backY));
            ink.stroke(
                    new Color(20, 10, 20, 45),
                    b.girth() * 0.3,
                    Ink.line(-b.length() * 0.48, backY + b.girth() * 0.3, b.length() * 0.48, backY + b.girth() * 0.3));
            for (int leg = 1; leg < 4; leg += 2) {
                leg(leg, backY);
            }
            head(backY);
        }

        private static Path2D capsule(BeastDesign.Build b, double y) {
            double h = b.girth() / 2;
            double l = b.length() / 2;
            Path2D body = new Path2D.Double();
            body.moveTo(-l, y - h);
            body.quadTo(0, y - h * 0.8, l, y - h);
            body.curveTo(l + h * 1.3, y - h, l + h * 1.3, y + h, l, y + h);
            body.quadTo(0, y + h * 0.85, -l, y + h);
            body.curveTo(-l - h * 1.3, y + h, -l - h * 1.3, y - h, -l, y - h);
            body.closePath();
            return body;
        }

        private void leg(int index, double backY) {
            BeastDesign.Build b = design.build();
            boolean far = index % 2 == 0;
            double x = (index < 2 ? 1 : -1) * b.length() * 0.42 + (far ? 6 : -2);
            double phase = pose.phase() * 1.25 + (index < 2 ? 0 : 2.2) + (far ? StrictMath.PI : 0);
            double swing = StrictMath.sin(phase) * 0.5 * pose.stride();
            double lift = Math.max(0, StrictMath.cos(phase)) * 0.6 * pose.stride();
            double top = backY + b.girth() * 0.3;
            double half = (0 - top) / 2;
            double kx = x + StrictMath.sin(swing) * half;
            double ky = top + StrictMath.cos(swing) * half;
            double fx = kx + StrictMath.sin(swing - lift) * half;
            double fy = ky + StrictMath.cos(swing - lift) * half;
            int tone =
                    far ? Ink.darker(design.coat().main(), 0.7) : design.coat().main();
            ink.limb(Ink.rgb(tone), b.girth() * 0.3, Ink.line(x, top, kx, ky, fx, fy - 3));
            ink.limb(Ink.rgb(design.coat().marks()), b.girth() * 0.24, Ink.line(fx, fy - 3, fx + 4, fy - 3));
        }

        private void tail(double backY) {
            BeastDesign.Build b = design.build();
            double wag = StrictMath.sin(pose.phase() * 1.7) * 6 * (0.3 + pose.stride());
            double x = -b.length() / 2 - b.girth() * 0.35;
            Path2D path = new Path2D.Double();
            path.moveTo(x, backY - 4);
            path.quadTo(
                    x - b.tail() * 0.7, backY - 4, x - b.tail() * 0.6 + wag * 0.3, backY - b.tail() - 4 + wag * 0.3);
            ink.limb(Ink.rgb(design.coat().main()), 6.5, path);
        }

        private void head(double backY) {
            BeastDesign.Build b = design.build();
            double nod = StrictMath.sin(pose.phase()) * 2 * pose.stride();
            double nx = b.length() / 2 + b.girth() * 0.2;
            double hx = nx + b.neck() * 0.75;
            double hy = backY - b.girth() * 0.25 - b.neck() + nod;
            ink.limb(Ink.rgb(design.coat().main()), b.girth() * 0.55, Ink.line(nx, backY - 2, hx - 3, hy + 3));
            if (b.horn() > 1) {
                Path2D horn = new Path2D.Double();
                horn.moveTo(hx - 2, hy - b.head() * 0.7);
                horn.quadTo(hx, hy - b.head() - b.horn(), hx - b.horn(), hy - b.head() - b.horn() * 0.8);
                ink.limb(new Color(0x8A7B5C), 5, horn);
            }
            ink.limb(Ink.rgb(design.coat().patches()), b.head() * 0.85, Ink.line(hx, hy + 4, hx + b.snout(), hy + 6));
            ink.shape(Ink.rgb(design.coat().main()), Ink.disc(hx, hy, b.head()));
            ink.patch(Ink.LINE, Ink.disc(hx + b.snout() + b.head() * 0.36, hy + 2, 3.4));
            if (pose.face().blink() < 0.5) {
                ink.shape(Color.WHITE, Ink.disc(hx + b.head() * 0.35, hy - b.head() * 0.2, 4.4));
                ink.patch(Ink.LINE, Ink.disc(hx + b.head() * 0.35 + 1.4, hy - b.head() * 0.2, 2.3));
            }
            double ex = hx - b.head() * 0.5;
            double drop = (b.ear() * 2 - 1) * b.head() * 1.1;
            Path2D ear = new Path2D.Double();
            ear.moveTo(ex + 5, hy - b.head() * 0.6);
            ear.quadTo(ex - 4, hy - b.head() * 0.8 + drop * 0.2, ex - 5, hy - b.head() * 0.4 + drop);
            ear.quadTo(ex + 5, hy - b.head() * 0.2 + drop * 0.8, ex + 7, hy - b.head() * 0.3);
            ear.closePath();
            ink.shape(Ink.rgb(Ink.darker(design.coat().main(), 0.75)), ear);
        }
    }
}
