package org.shotlint.samples.lookalike;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.WrappedSource;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/**
 * A clean shot delivered at another rate than it was made at: some pictures stand twice in a regular pattern, or each frame is mixed of the
 * two nearest pictures.
 *
 * @param plot the shot, with the format of the delivery
 * @param made pictures made in the time of {@code shown} frames; fewer than these
 * @param mixed whether frames between two pictures are mixed of both
 */
public record Converted(Shot plot, int made, int shown, boolean mixed) implements LookAlike {
    public Converted {
        if (made < 1 || shown <= made) {
            throw new IllegalArgumentException(made + " pictures in " + shown + " frames");
        }
    }

    @Override
    public FrameSource source() {
        return mixed
                ? new Mix(new ShotSource(plot), made, shown)
                : new ShotSource(plot.clocked(frame -> Math.floor(frame * (double) made / shown)));
    }

    private record Mix(FrameSource within, int made, int shown) implements WrappedSource {

        @Override
        public void draw(int frame, BufferedImage target) {
            int picture = frame * made / shown;
            int later = frame * made % shown;
            within.draw(picture, target);
            if (later == 0) {
                return;
            }
            BufferedImage next = new BufferedImage(width(), height(), BufferedImage.TYPE_3BYTE_BGR);
            within.draw(picture + 1, next);
            byte[] a = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
            byte[] b = ((DataBufferByte) next.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < a.length; i++) {
                a[i] = (byte) (((a[i] & 0xff) * (shown - later) + (b[i] & 0xff) * later + shown / 2) / shown);
            }
        }
    }
}
