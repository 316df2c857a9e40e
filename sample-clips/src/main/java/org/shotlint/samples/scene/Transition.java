package org.shotlint.samples.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Objects;
import org.shotlint.samples.FrameSource;

/** Two sources that overlap for some frames, in which one gives way to the other. */
public final class Transition implements FrameSource {

    private final FrameSource first;
    private final FrameSource second;
    private final int overlapFrames;
    private final Mix mix;
    private final BufferedImage other;

    /** How much of the second source is seen at a place. */
    @FunctionalInterface
    public interface Mix {

        /**
         * Returns a share from 0 to 1.
         *
         * @param done how far the transition is, from 0 to 1
         * @param across place as a share of the width
         */
        double secondAt(double done, double across);
    }

    /** The two sources of one size and rate, overlapping by some frames. */
    public Transition(FrameSource first, FrameSource second, int overlapFrames, Mix mix) {
        if (overlapFrames < 1 || overlapFrames > Math.min(first.frameCount(), second.frameCount())) {
            throw new IllegalArgumentException("overlap of " + overlapFrames + " frames between sources of "
                    + first.frameCount() + " and " + second.frameCount());
        }
        this.first = first;
        this.second = second;
        this.overlapFrames = overlapFrames;
        this.mix = mix;
        other = new BufferedImage(second.width(), second.height(), BufferedImage.TYPE_3BYTE_BGR);
    }

    /** First frame in which both are seen. */
    public int startFrame() {
        return first.frameCount() - overlapFrames;
    }

    @Override
    public int width() {
        return first.width();
    }

    @Override
    public int height() {
        return first.height();
    }

    @Override
    public int frameCount() {
        return first.frameCount() + second.frameCount() - overlapFrames;
    }

    @Override
    public int rateNumerator() {
        return first.rateNumerator();
    }

    @Override
    public int rateDenominator() {
        return first.rateDenominator();
    }

    @Override
    public void draw(int frame, BufferedImage target) {
        Objects.checkIndex(frame, frameCount());
        if (frame < startFrame()) {
            first.draw(frame, target);
            return;
        }
        if (frame >= first.frameCount()) {
            second.draw(frame - startFrame(), target);
            return;
        }
        first.draw(frame, target);
        second.draw(frame - startFrame(), other);
        mixInto(target, (frame - startFrame() + 1.0) / (overlapFrames + 1));
    }

    private void mixInto(BufferedImage target, double done) {
        byte[] below = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
        byte[] above = ((DataBufferByte) other.getRaster().getDataBuffer()).getData();
        int[] shares = new int[width()];
        for (int x = 0; x < shares.length; x++) {
            shares[x] = (int) Math.round(256 * mix.secondAt(done, (x + 0.5) / width()));
        }
        for (int i = 0; i < below.length; i++) {
            int share = shares[i / 3 % width()];
            below[i] = (byte) (((below[i] & 255) * (256 - share) + (above[i] & 255) * share + 128) >> 8);
        }
    }
}
