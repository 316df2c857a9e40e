package org.shotlint.samples.encode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.shotlint.samples.FrameSource;

/** A bright block that moves to the right over a grey ground, 24 frames a second. */
record SlidingBlock(int width, int height, int frameCount) implements FrameSource {
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
        Graphics2D pen = target.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.ORANGE);
        pen.fillRect(frame * width / frameCount, height / 4, Math.max(1, width / 4), Math.max(1, height / 2));
        pen.dispose();
    }
}
