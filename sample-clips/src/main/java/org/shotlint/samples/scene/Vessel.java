package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A turned vessel such as a cup, a bottle or a fruit; its outline is a row of radii, so that one can flow into another.
 *
 * @param shape how it looks over time
 * @param other the shape it can be mixed with
 * @param way where its foot is over time
 */
public record Vessel(Timeline<Shape> shape, Shape other, Timeline<Spot> way) implements Morphing {

    /**
     * The look of a vessel.
     *
     * @param radii from foot to rim, evenly spaced over the height, in world units; always seven
     * @param height in world units
     * @param handle size of the handle, 0 is none
     * @param glaze main colour as 0xRRGGBB
     * @param band colour of the painted bands
     */
    public record Shape(List<Double> radii, double height, double handle, int glaze, int band) {

        public Shape {
            radii = List.copyOf(radii);
            if (radii.size() != 7) {
                throw new IllegalArgumentException("a vessel has " + radii.size() + " radii, expected 7");
            }
        }

        /** This shape with a share of another. */
        public Shape mixed(Shape to, double share) {
            List<Double> flown = new java.util.ArrayList<>();
            for (int i = 0; i < 7; i++) {
                flown.add(Ease.between(radii.get(i), to.radii.get(i), share));
            }
            return new Shape(
                    flown,
                    Ease.between(height, to.height, share),
                    Ease.between(handle, to.handle, share),
                    Ink.mixed(glaze, to.glaze, share),
                    Ink.mixed(band, to.band, share));
        }
    }

    /** A blue mug. */
    public static Shape mug() {
        return new Shape(List.of(19.0, 22.0, 23.0, 23.0, 23.0, 23.0, 24.0), 48, 1, 0x3D6FB0, 0xF3E9D0);
    }

    /** A green bottle. */
    public static Shape bottle() {
        return new Shape(List.of(20.0, 21.0, 21.0, 20.0, 10.0, 7.0, 8.0), 104, 0, 0x3F7F4B, 0xE8D9A8);
    }

    /** A red apple. */
    public static Shape apple() {
        return new Shape(List.of(8.0, 17.0, 21.0, 22.0, 21.0, 16.0, 5.0), 38, 0, 0xC2352E, 0xE0A038);
    }

    /** A tall vase. */
    public static Shape vase() {
        return new Shape(List.of(14.0, 20.0, 26.0, 27.0, 20.0, 12.0, 17.0), 88, 0, 0xD9C9A8, 0x9A3F5E);
    }

    /** A vessel that stays itself unless mixed with another. */
    public static Vessel of(Shape shape, Shape other, Timeline<Spot> way) {
        return new Vessel(Timeline.always(shape), other, way);
    }

    @Override
    public Actor mixed(Timeline<Double> share) {
        return new Vessel(seconds -> shape.at(seconds).mixed(other, share.at(seconds)), other, way);
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        Spot spot = way.at(seconds);
        Shape now = shape.at(seconds);
        Graphics2D pen = canvas.pen();
        AffineTransform before = pen.getTransform();
        pen.translate(spot.x(), spot.y());
        pen.rotate(StrictMath.toRadians(spot.spinDeg()));
        paint(new Ink(canvas), now);
        pen.setTransform(before);
    }

    private static void paint(Ink ink, Shape now) {
        if (now.handle() > 0.05) {
            double r = now.radii().get(3);
            ink.limb(Ink.rgb(now.glaze()), 5, ring(r + 2, -now.height() * 0.52, now.handle() * 14));
        }
        Path2D outline = outline(now, 1);
        ink.shape(Ink.rgb(now.glaze()), outline);
        for (int band = 1; band <= 3; band++) {
            int i = band + 1;
            double y = -now.height() * i / 6;
            double r = now.radii().get(i) - 1.5;
            ink.stroke(Ink.rgb(now.band()), 3, Ink.line(-r, y, r, y));
            for (double x = -r + 5; x < r - 3; x += 8) {
                ink.patch(Ink.rgb(Ink.darker(now.band(), 0.7)), Ink.disc(x, y + 6, 1.9));
            }
        }
        ink.patch(new Color(20, 10, 30, 46), outline(now, -0.5));
        ink.patch(
                new Color(255, 255, 255, 90),
                new Ellipse2D.Double(-now.radii().get(2) * 0.7, -now.height() * 0.62, 5, now.height() * 0.36));
        double rim = now.radii().get(6);
        ink.shape(
                Ink.rgb(Ink.darker(now.glaze(), 0.6)),
                new Ellipse2D.Double(-rim, -now.height() - rim * 0.16, 2 * rim, rim * 0.32));
    }

    /** The outline; a negative share draws only the right part from that share of the radius outwards. */
    private static Path2D outline(Shape now, double leftShare) {
        Path2D path = new Path2D.Double();
        path.moveTo(now.radii().get(0), 0);
        for (int i = 1; i < 7; i++) {
            path.lineTo(now.radii().get(i), -now.height() * i / 6);
        }
        for (int i = 6; i >= 0; i--) {
            path.lineTo(-now.radii().get(i) * leftShare, -now.height() * i / 6);
        }
        path.closePath();
        return path;
    }

    private static Path2D ring(double x, double y, double size) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 2, y - size * 0.8);
        path.curveTo(x + size, y - size * 0.8, x + size, y + size * 0.8, x - 2, y + size * 0.8);
        return path;
    }

    @Override
    public void drawShadow(Canvas canvas, double seconds) {
        Spot spot = way.at(seconds);
        new Ink(canvas).shadow(spot.x() + 4, spot.y(), shape.at(seconds).radii().get(1) * 1.5);
    }
}
