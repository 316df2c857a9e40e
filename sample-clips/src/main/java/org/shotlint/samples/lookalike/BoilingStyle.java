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

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.talk(format, 724).withOnPicture(this::wobble));
    }

    private void wobble(Canvas canvas, int frame) {
        int width = canvas.width();
        int[] source = canvas.pixels().clone();
        long seed = 724 + frame / 2 * 13L;
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < width; x++) {
                double dx = wobblePx * Noise.smooth(seed, x / CELL_PX, y / CELL_PX);
                double dy = wobblePx * Noise.smooth(seed + 1, x / CELL_PX, y / CELL_PX);
                canvas.pixels()[y * width + x] = canvas.sampled(source, x + dx, y + dy);
            }
        }
    }
}
