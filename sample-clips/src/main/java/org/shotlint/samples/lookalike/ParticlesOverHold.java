package org.shotlint.samples.lookalike;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
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
import org.shotlint.samples.scene.Timeline;

/** A held character in the forest while leaves and motes of light drift through the picture on ones. */
public record ParticlesOverHold(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Cel hero = Cel.of(Puppet.of(Cast.bruno(), Timeline.always(Pose.standing(20, 120, 320))), Exposure.twos());
        Cel leaves = Cel.of(new Leaves(), Exposure.ones());
        return new ShotSource(Shot.of(format, SetName.FOREST, Cameras.still(0, 0), List.of(hero, leaves)));
    }

    private record Leaves() implements Actor {

        private static final Color[] COLORS = {
            new Color(0xE0B04A), new Color(0xC9722E), new Color(0xF4EFC0), new Color(0x9FB04A)
        };

        @Override
        public void draw(Canvas canvas, double seconds) {
            Graphics2D pen = canvas.pen();
            for (int leaf = 0; leaf < 46; leaf++) {
                double speed = 34 + 50 * Noise.unit(8, leaf, 1);
                double y = -200 + (420 * Noise.unit(8, leaf, 2) + speed * seconds) % 420;
                double x = -330
                        + 660 * Noise.unit(8, leaf, 3)
                        + 26 * StrictMath.sin(seconds * (1 + Noise.unit(8, leaf, 4)) + leaf);
                double flat = 0.3 + 0.7 * Math.abs(StrictMath.sin(seconds * 3 + leaf));
                double size = 4 + 5 * Noise.unit(8, leaf, 5);
                pen.setColor(COLORS[leaf % COLORS.length]);
                pen.fill(new Ellipse2D.Double(x, y, size, size * flat));
            }
        }
    }
}
