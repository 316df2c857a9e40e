package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Noise;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;

/** Line boil as a style: every drawing of the whole shot, on twos, wobbles a little everywhere. */
public record BoilingStyle(Format format, double wobblePx) implements LookAlike {

    private static final double CELL_PX = 22;
    private static final int STEP_PX = 4;

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.talk(format, 724).withOnPicture(this::wobble));
    }

    private void wobble(Canvas canvas, int frame) {
        int width = canvas.width();
        int[] source = canvas.pixels().clone();
        long seed = 724 + frame / 2 * 13L;
        for (int y = 0; y < canvas.height(); y++) {
            double dx = 0;
            double dy = 0;
            for (int x = 0; x < width; x++) {
                if (x % STEP_PX == 0) {
                    dx = wobblePx * Noise.smooth(seed, x / CELL_PX, y / CELL_PX);
                    dy = wobblePx * Noise.smooth(seed + 1, x / CELL_PX, y / CELL_PX);
                }
                canvas.pixels()[y * width + x] = canvas.sampled(source, x + dx, y + dy);
            }
        }
    }
}
