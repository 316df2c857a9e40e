package org.shotlint.samples.lookalike;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Cycle;
import org.shotlint.samples.scene.Actor;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Noise;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** A walk cycle of 24 frames on the spot over a ground that repeats with it: whole pictures come back. */
public record LoopedWalk(Format format) implements LookAlike {

    private static final int PERIOD_FRAMES = 24;
    private static final double PERIOD_UNITS = 96;

    @Override
    public FrameSource source() {
        double period = format.secondsAt(PERIOD_FRAMES);
        Cycle cycle = new Cycle(PERIOD_FRAMES, 2);
        Cel walker = Cel.of(
                Puppet.of(
                        Cast.anton(),
                        seconds ->
                                new Pose(0, 124, 78, seconds / period * 2 * StrictMath.PI, 1, Pose.Face.QUIET, 0, 1)),
                cycle);
        Cel ground = Cel.of(new Ground(period), new Cycle(PERIOD_FRAMES, 1));
        return new ShotSource(Shot.of(format, SetName.DUSK_HILLS, Cameras.still(0, 0), List.of(ground, walker)));
    }

    /** Earth with stones and grass that repeats every period and moves by one period in it. */
    private record Ground(double periodSeconds) implements Actor {

        @Override
        public void draw(Canvas canvas, double seconds) {
            Graphics2D pen = canvas.pen();
            pen.setColor(new Color(0x7A6648));
            pen.fill(new Rectangle2D.Double(-400, 86, 800, 120));
            pen.setColor(new Color(0x8D7854));
            pen.fill(new Rectangle2D.Double(-400, 106, 800, 34));
            double shift = -PERIOD_UNITS * (seconds / periodSeconds % 1);
            for (int tile = -5; tile <= 5; tile++) {
                for (int thing = 0; thing < 26; thing++) {
                    thing(pen, thing, tile * PERIOD_UNITS + shift);
                }
            }
        }

        private static void thing(Graphics2D pen, int index, double tileX) {
            double x = tileX + PERIOD_UNITS * Noise.unit(15, index, 0);
            double y = 90 + 92 * Noise.unit(15, index, 1);
            double size = 3 + 8 * Noise.unit(15, index, 2);
            int tone = (int) (70 + 90 * Noise.unit(15, index, 3));
            if (index % 3 == 0) {
                Path2D tuft = new Path2D.Double();
                tuft.moveTo(x, y);
                tuft.lineTo(x - size * 0.4, y - size * 1.6);
                tuft.lineTo(x + size * 0.2, y - size * 0.8);
                tuft.lineTo(x + size * 0.6, y - size * 1.5);
                tuft.lineTo(x + size * 0.8, y);
                pen.setColor(new Color(tone / 2, tone * 3 / 4, 50));
                pen.fill(tuft);
            } else {
                pen.setColor(new Color(tone, tone - 8, tone - 20));
                pen.fill(new Ellipse2D.Double(x, y, size * 1.6, size * 0.8));
            }
        }
    }
}
