package org.shotlint.samples.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/**
 * A picture being painted for a set: a pen with the origin in the middle, and brushes that give flat areas the texture of
 * paint. All chance comes from the seed.
 */
final class Easel {

    private final int width;
    private final int height;
    private final long seed;
    private final BufferedImage image;
    private final int[] argb;
    private final Graphics2D pen;
    private final Random random;

    Easel(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        this.seed = seed;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        pen = Canvas.penFor(image);
        pen.translate(width / 2.0, height / 2.0);
        random = new Random(seed);
    }

    Graphics2D pen() {
        return pen;
    }

    /** A number between two bounds. */
    double any(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    void fill(Color color, Shape shape) {
        pen.setColor(color);
        pen.fill(shape);
    }

    /** A rectangle from its top left corner. */
    static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** An ellipse from the top left corner of its box. */
    static Ellipse2D oval(double x, double y, double width, double height) {
        return new Ellipse2D.Double(x, y, width, height);
    }

    void line(Color color, float lineWidth, Shape path) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke(lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    /** A vertical gradient over the full width, between two heights. */
    void wash(Color top, Color bottom, double fromY, double toY) {
        pen.setPaint(new GradientPaint(0, (float) fromY, top, 0, (float) toY, bottom));
        pen.fill(new Rectangle2D.Double(-width / 2.0, fromY, width, toY - fromY));
    }

    /** Short strokes in the colours that are already there, a little varied: the texture of paint. */
    void brush(int strokes, Brush brush) {
        for (int i = 0; i < strokes; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            int pixel = argb[y * width + x];
            double angle =
                    StrictMath.toRadians(brush.angleDeg()) + Noise.smooth(seed + 5, x / 90.0, y / 90.0) * brush.swirl();
            double vary = any(-brush.contrast(), brush.contrast());
            double length = any(0.4, 1) * brush.lengthPx() / 2;
            if (pixel >>> 24 < 255) {
                continue;
            }
            pen.setColor(varied(pixel, vary, brush.alpha()));
            pen.setStroke(new BasicStroke(
                    (float) (any(0.5, 1) * brush.widthPx()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            double dx = StrictMath.cos(angle) * length;
            double dy = StrictMath.sin(angle) * length;
            double cx = x - width / 2.0;
            double cy = y - height / 2.0;
            pen.draw(new Line2D.Double(cx - dx, cy - dy, cx + dx, cy + dy));
        }
    }

    /** Dabs of one of some colours at random places of a band, as leaves, flowers, pebbles. */
    void dabs(int count, Rectangle2D band, double sizePx, Color... colors) {
        for (int i = 0; i < count; i++) {
            double size = any(0.5, 1.3) * sizePx;
            double x = any(band.getMinX(), band.getMaxX());
            double y = any(band.getMinY(), band.getMaxY());
            pen.setColor(colors[random.nextInt(colors.length)]);
            pen.fill(oval(x - size / 2, y - size / 2, size, size * any(0.5, 1)));
        }
    }

    private Color varied(int pixel, double vary, int alpha) {
        double warm = any(-0.25, 0.25) * vary;
        return new Color(
                level((pixel >> 16 & 255) * (1 + vary + warm)),
                level((pixel >> 8 & 255) * (1 + vary)),
                level((pixel & 255) * (1 + vary - warm)),
                alpha);
    }

    /** Lightens and darkens all paint by smooth noise of a grain size, by up to about {@code contrast}. */
    void grain(double sizeX, double sizeY, double contrast) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int alpha = pixel >>> 24;
                if (alpha == 0) {
                    continue;
                }
                double gain = 1 + contrast * Noise.fractal(seed + 99, x / sizeX, y / sizeY, 3);
                argb[y * width + x] = alpha << 24
                        | Math.min(alpha, level((pixel >> 16 & 255) * gain)) << 16
                        | Math.min(alpha, level((pixel >> 8 & 255) * gain)) << 8
                        | Math.min(alpha, level((pixel & 255) * gain));
            }
        }
    }

    /** Lays a thin colour over all paint, {@code strength} of 255 thick, darkening as by multiplication. */
    void tint(Color color, int strength) {
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            double keep = 1 - strength / 255.0;
            argb[i] = pixel & 0xFF000000
                    | level((pixel >> 16 & 255) * (keep + (1 - keep) * color.getRed() / 255.0)) << 16
                    | level((pixel >> 8 & 255) * (keep + (1 - keep) * color.getGreen() / 255.0)) << 8
                    | level((pixel & 255) * (keep + (1 - keep) * color.getBlue() / 255.0));
        }
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    Picture finish() {
        pen.dispose();
        return new Picture(image);
    }

    /**
     * How {@link #brush} strokes look.
     *
     * @param lengthPx longest stroke
     * @param widthPx widest stroke
     * @param angleDeg main direction
     * @param swirl how far the direction wanders, in radians
     * @param contrast largest share of lightening or darkening
     * @param alpha 0 to 255
     */
    record Brush(double lengthPx, double widthPx, double angleDeg, double swirl, double contrast, int alpha) {}
}
