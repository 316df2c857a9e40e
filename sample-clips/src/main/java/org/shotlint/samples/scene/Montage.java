package org.shotlint.samples.scene;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.shotlint.samples.FrameSource;

/** Several sources of one size and rate after each other, joined by hard cuts. */
public final class Montage implements FrameSource {

    private final List<FrameSource> parts;

    /** The parts in order; at least one. */
    public Montage(List<? extends FrameSource> parts) {
        this.parts = List.copyOf(parts);
        FrameSource first = this.parts.get(0);
        for (FrameSource part : this.parts) {
            if (part.width() != first.width()
                    || part.height() != first.height()
                    || part.rateNumerator() * first.rateDenominator()
                            != first.rateNumerator() * part.rateDenominator()) {
                throw new IllegalArgumentException("a part of " + part.width() + "x" + part.height()
                        + " does not fit the first, " + first.width() + "x" + first.height());
            }
        }
    }

    @Override
    public int width() {
        return parts.get(0).width();
    }

    @Override
    public int height() {
        return parts.get(0).height();
    }

    @Override
    public int frameCount() {
        return parts.stream().mapToInt(FrameSource::frameCount).sum();
    }

    @Override
    public int rateNumerator() {
        return parts.get(0).rateNumerator();
    }

    @Override
    public int rateDenominator() {
        return parts.get(0).rateDenominator();
    }

    @Override
    public void draw(int frame, BufferedImage target) {
        Objects.checkIndex(frame, frameCount());
        int at = frame;
        for (FrameSource part : parts) {
            if (at < part.frameCount()) {
                part.draw(at, target);
                return;
            }
            at -= part.frameCount();
        }
    }
}
