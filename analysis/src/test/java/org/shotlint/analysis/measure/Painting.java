package org.shotlint.analysis.measure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.SplittableRandom;
import org.shotlint.analysis.time.FrameRate;

/** Frames drawn in memory for tests of the measures: a blotted backdrop and things laid over it. */
final class Painting {
    private static final FrameRate RATE = new FrameRate(24, 1);

    private final int width;
    private final int height;

    Painting(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Draws one frame. */
    @FunctionalInterface
    interface Artist {
        void draw(Graphics2D pen, int frame);
    }

    /** The shots of a clip of {@code frames} frames. */
    List<MeasuredShot> measured(int frames, Artist artist) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        try (ClipMeasure measure = new ClipMeasure(width, height, RATE)) {
            for (int frame = 0; frame < frames; frame++) {
                Graphics2D pen = image.createGraphics();
                pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                artist.draw(pen, frame);
                pen.dispose();
                measure.accept(pixels);
            }
            return measure.finish();
        }
    }

    /** Round blots of many colours, twice as wide and high as the frame; {@code seed} decides which. */
    BufferedImage backdrop(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int base = random.nextInt(60, 190);
        for (int blot = 0; blot < width * height / 30; blot++) {
            pen.setColor(new Color(shade(random, base), shade(random, base), shade(random, base)));
            double size = random.nextDouble(5, 16);
            pen.fill(new Ellipse2D.Double(
                    random.nextDouble(2 * width) - 8, random.nextDouble(2 * height) - 8, size, size));
        }
        pen.dispose();
        return image;
    }

    private static int shade(SplittableRandom random, int base) {
        return Math.min(255, Math.max(0, base + random.nextInt(-50, 51)));
    }
}
