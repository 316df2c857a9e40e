package org.shotlint.app.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;

/** A small clip for tests: a disc that crosses a striped ground; it may stand still in the middle and jump on. */
public final class Clips {
    private Clips() {}

    public static void write(Path file, int frames) throws EncodeException {
        ClipWriter.write(new Disc(frames, frames, 0), EncodeSpec.h264(), file);
    }

    /** As {@link #write} with a stretch of {@code still} frames that repeat their first. */
    public static void writeStandingStill(Path file, int frames, int from, int still) throws EncodeException {
        ClipWriter.write(new Disc(frames, from, still), EncodeSpec.h264(), file);
    }

    private record Disc(int frameCount, int from, int still) implements FrameSource {
        @Override
        public int width() {
            return 320;
        }

        @Override
        public int height() {
            return 180;
        }

        @Override
        public int rateNumerator() {
            return 24;
        }

        @Override
        public int rateDenominator() {
            return 1;
        }

        @Override
        public void draw(int frame, BufferedImage target) {
            int drawn = frame >= from && frame < from + still ? from : frame;
            Graphics2D graphics = target.createGraphics();
            for (int x = -16; x < width(); x += 16) {
                graphics.setColor(x / 16 % 2 == 0 ? new Color(70, 120, 90) : new Color(150, 180, 140));
                graphics.fillRect(x + drawn % 32, 0, 16, height());
            }
            graphics.setColor(new Color(200, 60, 40));
            graphics.fillOval(10 + 4 * drawn, 60, 50, 50);
            graphics.dispose();
        }
    }
}
