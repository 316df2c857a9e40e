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
 * A boy crouches and is at the other side two frames later, by way of smear drawings.
 *
 * @param format of the clip
 * @param startFrame first smeared frame; two frames are smeared
 * @param smear how the smear is drawn
 */
public record Dash(Format format, int startFrame, Smear smear) implements LookAlike {

    private static final double FROM_X = -170;
    private static final double TO_X = 150;

    /** Ways of drawing a smear. */
    public enum Smear {
        /** One long drawing from the old place to the new. */
        STRETCH,
        /** Several copies along the way. */
        MULTIPLE
    }

    @Override
    public FrameSource source() {
        return new ShotSource(shot());
    }

    /** The shot before a locked camera. */
    public Shot shot() {
        Cel hero = Cel.of(Puppet.of(Cast.pip(), this::pose), Exposure.ones())
                .laid(frame -> isSmeared(frame) ? Placed.ABSENT : Placed.PLAIN);
        Cel smeared = Cel.of(new Smeared(smear, format, startFrame), Exposure.ones())
                .laid(frame -> isSmeared(frame) ? Placed.PLAIN : Placed.ABSENT);
        return Shot.of(format, SetName.BEACH, Cameras.still(0, 0), List.of(hero, smeared));
    }

    private boolean isSmeared(int frame) {
        return frame >= startFrame && frame < startFrame + 2;
    }

    private Pose pose(double seconds) {
        double frame = seconds * format.rateNumerator() / format.rateDenominator();
        if (frame < startFrame) {
            double crouch = 0.2 * Ease.smooth(frame, startFrame - 12, startFrame - 2);
            return Pose.standing(FROM_X - 60 * crouch, 118, 80).stretched(118, 1 - crouch);
        }
        double since = frame - startFrame - 2;
        double settle = 14 * StrictMath.exp(-since * 0.22) * StrictMath.cos(since * 0.6);
        return Pose.standing(TO_X + settle, 118, 80).stretched(118, 1 + settle / 130);
    }

    private record Smeared(Smear smear, Format format, int startFrame) implements Actor {

        @Override
        public void draw(Canvas canvas, double seconds) {
            double frame = seconds * format.rateNumerator() / format.rateDenominator();
            double share = frame - startFrame < 0.5 ? 0.36 : 0.74;
            double x = FROM_X + (TO_X - FROM_X) * share;
            if (smear == Smear.STRETCH) {
                stretched(canvas, x);
            } else {
                for (int copy = 0; copy < 4; copy++) {
                    double phase = copy * 0.8;
                    double at = x + (copy - 1.5) * 46;
                    Puppet.of(Cast.pip(), time -> new Pose(at, 118, 80, phase, 1, Pose.Face.QUIET, 0, 1))
                            .draw(canvas, seconds);
                }
            }
        }

        private static void stretched(Canvas canvas, double x) {
            Graphics2D pen = canvas.pen();
            AffineTransform before = pen.getTransform();
            pen.translate(x, 118);
            pen.shear(-0.25, 0);
            pen.scale(3.4, 0.86);
            Puppet.of(Cast.pip(), time -> Pose.standing(0, 0, 80)).draw(canvas, 0);
            pen.setTransform(before);
        }
    }
}
