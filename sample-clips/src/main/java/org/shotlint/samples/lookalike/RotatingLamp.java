package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;

/** A lamp turns somewhere and its soft beam sweeps over the night street again and again. */
public record RotatingLamp(Format format) implements LookAlike {

    private static final double TURN_SECONDS = 1.4;

    @Override
    public FrameSource source() {
        return new ShotSource(
                Plots.wagon(format, 734).seenBy(Cameras.still(0, 0)).withOnPicture(this::light));
    }

    private void light(Canvas canvas, int frame) {
        double turn = format.secondsAt(frame) / TURN_SECONDS % 1;
        double beam = (turn * 2.4 - 0.7) * canvas.width();
        int[] gains = new int[canvas.width()];
        for (int x = 0; x < gains.length; x++) {
            double away = (x - beam) / (0.22 * canvas.width());
            gains[x] = (int) Math.round(256 * (0.9 + 0.75 * StrictMath.exp(-away * away)));
        }
        int[] pixels = canvas.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int gain = gains[i % gains.length];
            int pixel = pixels[i];
            pixels[i] = 0xFF000000
                    | Math.min(255, (pixel >> 16 & 255) * gain >> 8) << 16
                    | Math.min(255, (pixel >> 8 & 255) * gain >> 8) << 8
                    | Math.min(255, (pixel & 255) * gain * 15 / 16 >> 8);
        }
    }
}
