package org.shotlint.samples.lookalike;

import java.awt.Color;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Glyphs;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** Timecode digits that change in every frame, over any clean shot. */
public record BurntInTimecode(Shot plot) implements LookAlike {

    @Override
    public FrameSource source() {
        return new ShotSource(plot.withOnPicture(this::write));
    }

    private void write(Canvas canvas, int frame) {
        double unit = canvas.height() / 360.0;
        int rate =
                Math.round((float) plot.format().rateNumerator() / plot.format().rateDenominator());
        int all = 10 * 3600 * rate + frame;
        String label = two(all / rate / 3600) + ":" + two(all / rate / 60 % 60) + ":" + two(all / rate % 60) + ":"
                + two(all % rate);
        int left = (int) Math.round(canvas.width() / 2.0 - 104 * unit);
        canvas.pen().setColor(new Color(0, 0, 0, 150));
        canvas.pen().fillRect(left - (int) (8 * unit), (int) (320 * unit), (int) (216 * unit), (int) (32 * unit));
        new Glyphs(3 * unit, Color.WHITE).write(canvas, label, left, 326 * unit);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
