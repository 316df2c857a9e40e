package org.shotlint.samples.lookalike;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Noise;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Tone;

/** Two strokes of lightning over a night street: a bolt, a bright frame or two, and an afterglow that fades. */
public record Lightning(Format format, int strikeFrame) implements LookAlike {

    private static final double[] GLOW = {1.9, 1.45, 1.2, 1.75, 1.4, 1.24, 1.14, 1.08, 1.04, 1.02};

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.wagon(format, 705).withOnPicture(this::strike));
    }

    private void strike(Canvas canvas, int frame) {
        int since = frame - strikeFrame;
        if (since < 0 || since >= GLOW.length) {
            return;
        }
        double glow = GLOW[since];
        new Tone(glow, glow, glow * 1.12).applyTo(canvas);
        if (since < 2 || since == 3) {
            bolt(canvas, since < 2 ? 1 : 2);
        }
    }

    private static void bolt(Canvas canvas, long seed) {
        Graphics2D pen = canvas.pen();
        double unit = canvas.height() / 360.0;
        Path2D path = new Path2D.Double();
        double x = canvas.width() * (0.3 + 0.3 * Noise.unit(seed, 0, 0));
        path.moveTo(x, 0);
        for (int step = 1; step <= 7; step++) {
            x += 22 * unit * Noise.signed(seed, step, 1);
            path.lineTo(x, step * 14 * unit);
        }
        pen.setColor(new Color(190, 205, 255, 130));
        pen.setStroke(new BasicStroke((float) (9 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke((float) (3 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }
}
