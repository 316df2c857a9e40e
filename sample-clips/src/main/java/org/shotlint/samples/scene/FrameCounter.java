package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.shotlint.samples.FrameSource;

/**
 * A moving picture in which each frame carries its own number, for people as digits and for programs as a row of black and
 * white blocks: a white and a black guard, fifteen bits from high to low, and a bit that makes the number of white ones
 * among them even. Survives lossy coding and scaling down to 320 pixels of width.
 */
public final class FrameCounter implements FrameSource {

    private static final int BITS = 15;
    private static final int CELLS = BITS + 3;
    private static final double TOP_SHARE = 0.02;
    private static final double BOTTOM_SHARE = 0.13;

    private final Format format;
    private final ShotSource shot;

    /** A counter of a size, rate and length. */
    public FrameCounter(Format format) {
        if (format.frames() > 1 << BITS) {
            throw new IllegalArgumentException(format.frames() + " frames cannot be numbered with " + BITS + " bits");
        }
        this.format = format;
        shot = new ShotSource(Plots.duskWalk(format, 700).withOnPicture(FrameCounter::number));
    }

    private static void number(Canvas canvas, int frame) {
        int top = (int) Math.round(canvas.height() * TOP_SHARE);
        int height = (int) Math.round(canvas.height() * BOTTOM_SHARE) - top;
        for (int cell = 0; cell < CELLS; cell++) {
            int left = cell * canvas.width() / CELLS;
            int right = (cell + 1) * canvas.width() / CELLS;
            canvas.pen().setColor(isWhite(cell, frame) ? Color.WHITE : Color.BLACK);
            canvas.pen().fillRect(left, top, right - left, height);
        }
        double dot = canvas.height() / 60.0;
        canvas.pen().setColor(Color.BLACK);
        canvas.pen().fillRect(0, (int) (canvas.height() - 10 * dot), (int) (28 * dot), (int) Math.ceil(10 * dot));
        String digits = Integer.toString(100_000 + frame).substring(2);
        new Glyphs(dot, Color.WHITE).write(canvas, digits, 3 * dot, canvas.height() - 8.5 * dot);
    }

    private static boolean isWhite(int cell, int frame) {
        if (cell < 2) {
            return cell == 0;
        }
        return cell < 2 + BITS ? (frame >> (BITS - 1 - (cell - 2)) & 1) == 1 : Integer.bitCount(frame) % 2 == 1;
    }

    /**
     * Reads the number back from a frame of any size.
     *
     * @throws IllegalArgumentException if the guards or the parity are wrong
     */
    public static int read(BufferedImage picture) {
        double white = luma(picture, 0);
        double black = luma(picture, 1);
        if (white - black < 60) {
            throw new IllegalArgumentException("no frame counter: the guard blocks have luma " + white + " and " + black
                    + ", expected 60 between them");
        }
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            number = number << 1 | (luma(picture, 2 + bit) > (white + black) / 2 ? 1 : 0);
        }
        boolean odd = luma(picture, 2 + BITS) > (white + black) / 2;
        if (odd != (Integer.bitCount(number) % 2 == 1)) {
            throw new IllegalArgumentException("frame counter reads " + number + ", but its parity block disagrees");
        }
        return number;
    }

    /** Mean of the middle of a block, so that soft edges do not count. */
    private static double luma(BufferedImage picture, int cell) {
        double wide = (double) picture.getWidth() / CELLS;
        int top = (int) Math.round(picture.getHeight() * (TOP_SHARE + 0.03));
        int bottom = (int) Math.round(picture.getHeight() * (BOTTOM_SHARE - 0.03));
        double sum = 0;
        int count = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = (int) (wide * (cell + 0.3)); x <= (int) (wide * (cell + 0.7)); x++) {
                int rgb = picture.getRGB(x, y);
                sum += 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
                count++;
            }
        }
        return sum / count;
    }

    @Override
    public int width() {
        return format.width();
    }

    @Override
    public int height() {
        return format.height();
    }

    @Override
    public int frameCount() {
        return format.frames();
    }

    @Override
    public int rateNumerator() {
        return format.rateNumerator();
    }

    @Override
    public int rateDenominator() {
        return format.rateDenominator();
    }

    @Override
    public void draw(int frame, BufferedImage target) {
        Objects.checkIndex(frame, format.frames());
        shot.draw(frame, target);
    }
}
