package org.shotlint.samples.scene;

import java.awt.image.BufferedImage;
import java.util.Objects;
import org.shotlint.samples.FrameSource;

/** The frames of one shot. Holds two canvases; one thread at a time. */
public final class ShotSource implements FrameSource {

    private final Shot shot;
    private final Canvas canvas;
    private final Canvas scratch;

    /** The frames of a shot, from its first to its last. */
    public ShotSource(Shot shot) {
        this.shot = shot;
        canvas = new Canvas(shot.format().width(), shot.format().height());
        scratch = new Canvas(shot.format().width(), shot.format().height());
    }

    @Override
    public int width() {
        return shot.format().width();
    }

    @Override
    public int height() {
        return shot.format().height();
    }

    @Override
    public int frameCount() {
        return shot.format().frames();
    }

    @Override
    public int rateNumerator() {
        return shot.format().rateNumerator();
    }

    @Override
    public int rateDenominator() {
        return shot.format().rateDenominator();
    }

    @Override
    public void draw(int frame, BufferedImage target) {
        Objects.checkIndex(frame, frameCount());
        shot.paint(frame, canvas, scratch);
        canvas.copyTo(target);
    }
}
