package org.shotlint.samples.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The drawing hand of all actors: outlined shapes, limbs with a lit side, patterned cloth. */
final class Ink {

    static final Color LINE = new Color(0x2B211D);
    private static final Color LIT = new Color(255, 250, 230, 70);
    private static final float LINE_WIDTH = 2.2f;

    private final Graphics2D pen;
    private final Color line;
    private final double lineWidth;

    Ink(Canvas canvas) {
        this(canvas, CharacterDesign.Line.USUAL);
    }

    Ink(Canvas canvas, CharacterDesign.Line drawn) {
        pen = canvas.pen();
        line = rgb(drawn.color());
        lineWidth = LINE_WIDTH * drawn.weight();
    }

    static Color rgb(int rgb) {
        return new Color(rgb);
    }

    static int mixed(int from, int to, double share) {
        int share256 = (int) Math.round(share * 256);
        return Picture.mix(0xFF000000 | from, 0xFF000000 | to, share256) & 0xFFFFFF;
    }

    static int darker(int rgb, double keep) {
        return mixed(0, rgb, keep);
    }

    /** An outlined shape. */
    void shape(java.awt.Paint paint, Shape shape) {
        pen.setPaint(paint);
        pen.fill(shape);
        pen.setColor(line);
        pen.setStroke(new BasicStroke((float) lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** A shape without an outline. */
    void patch(Color color, Shape shape) {
        pen.setColor(color);
        pen.fill(shape);
    }

    /** An open line. */
    void stroke(Color color, double width, Shape path) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    /** A limb along a path: outline, colour, lit side. */
    void limb(Color color, double width, Path2D path) {
        stroke(line, width + 2 * lineWidth - 0.6, path);
        stroke(color, width, path);
        pen.translate(-width * 0.18, -width * 0.1);
        stroke(LIT, width * 0.3, path);
        pen.translate(width * 0.18, width * 0.1);
    }

    /** A soft dark ellipse on the ground. */
    void shadow(double x, double y, double halfWidth) {
        for (int ring = 0; ring < 3; ring++) {
            double half = halfWidth * (1 - ring * 0.22);
            patch(new Color(20, 16, 30, 38), new Ellipse2D.Double(x - half, y - half * 0.2, 2 * half, half * 0.4));
        }
    }

    static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Path2D line(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    /** Cloth or fur that moves with what it covers; anchored at a place of the actor. */
    static TexturePaint cloth(Pattern pattern, double anchorX, double anchorY) {
        int size = 24;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double weave = 0.9 + 0.2 * Noise.unit(77, x, y);
                int base = pattern.isAccent(x, y, size) ? pattern.accent() : pattern.main();
                image.setRGB(x, y, weave > 1 ? mixed(base, 0xFFFFFF, (weave - 1) * 0.8) : darker(base, weave));
            }
        }
        return new TexturePaint(image, new Rectangle2D.Double(anchorX, anchorY, size, size));
    }

    /** Two colours of cloth and how they are laid out. */
    record Pattern(Motif motif, int main, int accent) {

        boolean isAccent(int x, int y, int size) {
            return switch (motif) {
                case STRIPES -> y % 12 < 5;
                case CHECKS -> (x / 6 + y / 6) % 2 == 0;
                case DOTS -> (x % 12 - 6) * (x % 12 - 6) + (y % 12 - 6) * (y % 12 - 6) < 12;
                case FUR -> Noise.smooth(5, x * 6.0 / size, y * 3.0 / size) > 0.25 && x > 1 && x < size - 2;
            };
        }
    }

    /** Layouts of cloth. */
    enum Motif {
        STRIPES,
        CHECKS,
        DOTS,
        FUR
    }
}
