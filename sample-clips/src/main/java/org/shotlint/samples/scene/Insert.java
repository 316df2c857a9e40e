package org.shotlint.samples.scene;

/**
 * Another shot shown in place of this one for some frames, between two hard cuts; meanwhile the time of this one goes on.
 *
 * @param other what is shown
 * @param startFrame first frame in which it is
 * @param endFrame first frame in which this shot is back
 */
public record Insert(Shot other, int startFrame, int endFrame) implements PictureEffect {

    public Insert {
        if (startFrame < 1 || endFrame <= startFrame) {
            throw new IllegalArgumentException("an insert over [" + startFrame + ", " + endFrame + ")");
        }
    }

    @Override
    public void apply(Canvas canvas, int frame) {
        if (frame >= startFrame && frame < endFrame) {
            other.paint(frame - startFrame, canvas, new Canvas(canvas.width(), canvas.height()));
        }
    }
}
