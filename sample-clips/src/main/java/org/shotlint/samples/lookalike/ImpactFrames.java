package org.shotlint.samples.lookalike;

import java.awt.Color;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Noise;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.View;

/** A ball hits a pillar: one inverted and one white drawing with rays, then a shake that dies away. */
public record ImpactFrames(Format format, int hitFrame) implements LookAlike {

    private static final double HIT_X = 60;

    @Override
    public FrameSource source() {
        Cel ball = Cel.of(new Ball(26, 0xE0A038, 0x7A2F52, 132, this::spot), Exposure.ones());
        Cel pillar = Cel.of(new Occluder(Occluder.Kind.PILLAR, HIT_X + 64, 136), Exposure.ones());
        Shot shot = Shot.of(format, SetName.STREET, camera(), List.of(pillar, ball));
        return new ShotSource(shot.withOnPicture(this::strike));
    }

    private Spot spot(double seconds) {
        double since = seconds - format.secondsAt(hitFrame);
        double x = HIT_X + (since < 0 ? 430 : -150) * since;
        double y = -10 + (since < 0 ? 0 : -60 * since + 320 * since * since);
        return Spot.at(x, Math.min(y, 106)).spun(x * 2);
    }

    private Timeline<View> camera() {
        return seconds -> {
            double since = seconds - format.secondsAt(hitFrame + 2);
            double shake = since < 0 ? 0 : 9 * StrictMath.exp(-since * 7);
            int step = (int) Math.round(seconds * 24);
            return View.at(shake * Noise.signed(4, step, 1), shake * Noise.signed(4, step, 2));
        };
    }

    private void strike(Canvas canvas, int frame) {
        int since = frame - hitFrame;
        if (since == 0) {
            int[] pixels = canvas.pixels();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] ^= 0xFFFFFF;
            }
        } else if (since == 1) {
            Rays.over(canvas, Color.WHITE, new Color(0x20, 0x18, 0x20));
        }
    }
}
