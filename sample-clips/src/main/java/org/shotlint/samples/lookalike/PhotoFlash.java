package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;

/** One photographer's flash: a nearly white frame and two of afterglow. */
public record PhotoFlash(Format format, int flashFrame) implements LookAlike {

    private static final double[] WHITE_SHARE = {0.82, 0.4, 0.14};

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.talk(format, 716).withOnPicture(this::flash));
    }

    private void flash(Canvas canvas, int frame) {
        int since = frame - flashFrame;
        if (since < 0 || since >= WHITE_SHARE.length) {
            return;
        }
        int share = (int) Math.round(256 * WHITE_SHARE[since]);
        int[] pixels = canvas.pixels();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Canvas.mix(pixels[i], 0xFFFFFFFF, share);
        }
    }
}
