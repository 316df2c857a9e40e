package org.shotlint.analysis.video;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.shotlint.samples.FrameSource;

/**
 * A picture that says which frame it is: in the upper half ten blocks, white for a 1 and black for a 0, lowest bit on the left; lower left
 * a red area, lower right a pattern that moves so that pictures cost something to code.
 */
record CounterClip(int width, int height, int frameCount, int rateNumerator, int rateDenominator)
        implements FrameSource {
    private static final int BITS = 10;
    private static final int RED_BGR = 0x2828c8;

    CounterClip(int frameCount) {
        this(160, 96, frameCount, 24, 1);
    }

    CounterClip(int width, int height, int frameCount) {
        this(width, height, frameCount, 24, 1);
    }

    @Override
    public void draw(int frame, BufferedImage target) {
        Graphics2D pen = target.createGraphics();
        for (int bit = 0; bit < BITS; bit++) {
            pen.setColor((frame >> bit & 1) == 1 ? Color.WHITE : Color.BLACK);
            int left = bit * width / BITS;
            pen.fillRect(left, 0, (bit + 1) * width / BITS - left, height / 2);
        }
        pen.setColor(new Color(200, 40, 40));
        pen.fillRect(0, height / 2, width / 2, height - height / 2);
        for (int y = height / 2; y < height; y += 4) {
            for (int x = width / 2; x < width; x += 4) {
                pen.setColor(new Color((x * 3 + frame * 7) & 0xff, (y * 5 + frame * 3) & 0xff, (x + y) & 0xff));
                pen.fillRect(x, y, 4, 4);
            }
        }
        pen.dispose();
    }

    /** The frame number in a picture of the clip at any size. */
    static int number(FrameBuffer picture) {
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int x = (2 * bit + 1) * picture.width() / (2 * BITS);
            if (level(picture, x, picture.height() / 4, 1) > 127) {
                number |= 1 << bit;
            }
        }
        return number;
    }

    /** The largest difference of the red area's centre from the red that was drawn, in levels. */
    static int redError(FrameBuffer picture) {
        int error = 0;
        for (int channel = 0; channel < 3; channel++) {
            int expected = RED_BGR >> (8 * (2 - channel)) & 0xff;
            int found = level(picture, picture.width() / 4, picture.height() * 3 / 4, channel);
            error = Math.max(error, Math.abs(expected - found));
        }
        return error;
    }

    /** One component of a pixel: 0 blue, 1 green, 2 red. */
    static int level(FrameBuffer picture, int x, int y, int channel) {
        int pixel = y * picture.width() + x;
        return picture.pixels()[pixel * picture.layout().bytesPerPixel() + channel] & 0xff;
    }
}
