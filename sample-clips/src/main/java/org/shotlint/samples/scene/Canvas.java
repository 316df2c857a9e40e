package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Optional;
import org.shotlint.samples.label.Box;

/**
 * The picture being painted: premultiplied ARGB pixels, a Java2D pen in world coordinates, and a fast sampler for painted
 * pictures. Belongs to one thread.
 */
public final class Canvas {

    private final int width;
    private final int height;
    private final int[] argb;
    private final int[] row;
    private final Graphics2D pen;
    private AffineTransform toScreen = new AffineTransform();

    /** An empty, fully transparent canvas of a size in pixels. */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        row = new int[width];
        pen = penFor(image);
    }

    /** A pen with the one set of rendering hints used for every picture. */
    static Graphics2D penFor(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED);
        pen.setColor(Color.BLACK);
        return pen;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** The live pixels, row by row, premultiplied ARGB. Changing them changes the picture. */
    public int[] pixels() {
        return argb;
    }

    /** The pen, in world coordinates of the layer being painted. Whoever changes its transform puts it back. */
    public Graphics2D pen() {
        return pen;
    }

    /** Sets how world coordinates of what is painted next come to the screen. */
    public void look(AffineTransform worldToScreen) {
        toScreen = worldToScreen;
        pen.setTransform(worldToScreen);
    }

    /** Makes every pixel transparent. */
    public void clear() {
        Arrays.fill(argb, 0);
    }

    /** Paints a picture with its top left corner at a place in world coordinates. */
    public void paste(Picture picture, double worldX, double worldY) {
        AffineTransform placed = new AffineTransform(toScreen);
        placed.translate(worldX, worldY);
        Rectangle2D seen = placed.createTransformedShape(
                        new Rectangle2D.Double(0, 0, picture.width(), picture.height()))
                .getBounds2D();
        int left = Math.max(0, picture.isOpaque() ? 0 : (int) Math.floor(seen.getMinX()));
        int right = Math.min(width, picture.isOpaque() ? width : (int) Math.ceil(seen.getMaxX()));
        int top = Math.max(0, picture.isOpaque() ? 0 : (int) Math.floor(seen.getMinY()));
        int bottom = Math.min(height, picture.isOpaque() ? height : (int) Math.ceil(seen.getMaxY()));
        if (left >= right || top >= bottom) {
            return;
        }
        AffineTransform back = inverse(placed);
        for (int y = top; y < bottom; y++) {
            double u = back.getScaleX() * (left + 0.5) + back.getShearX() * (y + 0.5) + back.getTranslateX() - 0.5;
            double v = back.getShearY() * (left + 0.5) + back.getScaleY() * (y + 0.5) + back.getTranslateY() - 0.5;
            picture.sampleRow(
                    row,
                    right - left,
                    new Picture.RowWalk(fixed(u), fixed(v), fixed(back.getScaleX()), fixed(back.getShearY())));
            if (picture.isOpaque()) {
                System.arraycopy(row, 0, argb, y * width + left, right - left);
            } else {
                blendRow(row, y * width + left, right - left);
            }
        }
    }

    private static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException(
                    "view " + transform + " flattens the picture; its scale must not be 0", e);
        }
    }

    private static int fixed(double pixels) {
        return (int) Math.round(pixels * 65536);
    }

    private void blendRow(int[] over, int at, int count) {
        for (int i = 0; i < count; i++) {
            int pixel = over[i];
            int alpha = pixel >>> 24;
            if (alpha == 255) {
                argb[at + i] = pixel;
            } else if (alpha > 0) {
                argb[at + i] = pixel + Picture.mix(0, argb[at + i], 256 - (alpha + (alpha >> 7)));
            }
        }
    }

    /** Lays another canvas of the same size over this one. */
    public void blend(Canvas over, double opacity) {
        int share = (int) Math.round(opacity * 256);
        for (int y = 0; y < height; y++) {
            int at = y * width;
            for (int x = 0; x < width; x++) {
                row[x] = over.argb[at + x] == 0 ? 0 : Picture.mix(0, over.argb[at + x], share);
            }
            blendRow(row, at, width);
        }
    }

    /** The smallest box around all pixels that are at least a fifth covered, or empty where there are none. */
    public Optional<Box> inkBox() {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (argb[y * width + x] >>> 24 >= 51) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? Optional.empty() : Optional.of(new Box(left, top, right - left + 1, bottom - top + 1));
    }

    /** Mixes two pixels; a share of 0 gives the first and 256 the second. */
    public static int mix(int first, int second, int share256) {
        return Picture.mix(first, second, share256);
    }

    /**
     * Reads between the pixels of a copy of this canvas.
     *
     * @param copy pixels of a canvas of the same size, all opaque
     * @param x place in pixels; outside gives the nearest edge
     * @param y place in pixels
     */
    public int sampled(int[] copy, double x, double y) {
        double cx = Math.max(0, Math.min(width - 1.001, x));
        double cy = Math.max(0, Math.min(height - 1.001, y));
        int ix = (int) cx;
        int iy = (int) cy;
        int fx = (int) ((cx - ix) * 256);
        int fy = (int) ((cy - iy) * 256);
        int at = iy * width + ix;
        int top = Picture.mix(copy[at], copy[at + 1], fx);
        int low = Picture.mix(copy[at + width], copy[at + width + 1], fx);
        return Picture.mix(top, low, fy);
    }

    /** Copies the pixels into a {@link BufferedImage#TYPE_3BYTE_BGR} image of the same size. */
    public void copyTo(BufferedImage target) {
        if (target.getType() != BufferedImage.TYPE_3BYTE_BGR
                || target.getWidth() != width
                || target.getHeight() != height) {
            throw new IllegalArgumentException("target is " + target.getWidth() + "x" + target.getHeight() + " of type "
                    + target.getType() + ", expected " + width + "x" + height + " of TYPE_3BYTE_BGR");
        }
        byte[] bgr = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
        for (int i = 0, at = 0; i < argb.length; i++) {
            int pixel = argb[i];
            bgr[at++] = (byte) pixel;
            bgr[at++] = (byte) (pixel >> 8);
            bgr[at++] = (byte) (pixel >> 16);
        }
    }
}
