package org.shotlint.samples.lookalike;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Actor;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/**
 * A boy crouches and shoots out of the picture within two smeared drawings.
 *
 * @param startFrame first smeared frame; from the third on he is gone
 */
public record SmearedExit(Format format, int startFrame) implements LookAlike {
    private static final double FROM_X = 20;
    private static final double GROUND = 118;
    private static final double SIZE = 80;
    private static final int SMEARED = 2;

    @Override
    public FrameSource source() {
        Cel hero = Cel.of(Puppet.of(Cast.pip(), this::pose), Exposure.ones())
                .laid(frame -> frame < startFrame ? Placed.PLAIN : Placed.ABSENT);
        Cel smeared = Cel.of(new Streak(format, startFrame), Exposure.ones())
                .laid(frame -> frame >= startFrame && frame < startFrame + SMEARED ? Placed.PLAIN : Placed.ABSENT);
        return new ShotSource(Shot.of(format, SetName.BEACH, Cameras.still(0, 0), List.of(hero, smeared)));
    }

    private Pose pose(double seconds) {
        double frame = seconds * format.rateNumerator() / format.rateDenominator();
        double crouch = 0.2 * Ease.smooth(frame, startFrame - 12, startFrame - 2);
        return Pose.standing(FROM_X - 60 * crouch, GROUND, SIZE).stretched(GROUND, 1 - crouch);
    }

    private record Streak(Format format, int startFrame) implements Actor {
        @Override
        public void draw(Canvas canvas, double seconds) {
            double frame = seconds * format.rateNumerator() / format.rateDenominator();
            boolean first = frame - startFrame < 0.5;
            Graphics2D pen = canvas.pen();
            AffineTransform before = pen.getTransform();
            pen.translate(first ? FROM_X + 90 : FROM_X + 240, GROUND);
            pen.shear(-0.25, 0);
            pen.scale(first ? 3.2 : 4.4, 0.86);
            Puppet.of(Cast.pip(), time -> Pose.standing(0, 0, SIZE)).draw(canvas, 0);
            pen.setTransform(before);
        }
    }
}
