package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Bounce;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Timeline;

/**
 * A ball in the open air goes on at another speed or in another direction, as if something unseen had struck it.
 *
 * @param cel index of the cel with the {@link Ball}
 * @param kickFrame last frame before the change
 * @param kind what changes
 * @param amplitude of a turn the share of the falling speed that it rises with; of a change of speed, 1 makes it three times as fast
 */
public record MidAirKick(int cel, int kickFrame, Kind kind, double amplitude) implements Defect {
    private static final int VISIBLE_AFTER_FRAMES = 5;
    private static final double INSTANT = 1e-3;

    /** What changes at once. */
    public enum Kind {
        /** Falling turns into rising. */
        TURN,
        /** The speed grows, the direction stays. */
        SPEED
    }

    public MidAirKick {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "gravity";
    }

    @Override
    public Shot into(Shot clean) {
        Ball ball = Flights.ballIn(clean, cel);
        double kick = clean.format().secondsAt(kickFrame);
        Spot there = ball.way().at(kick);
        Spot before = ball.way().at(kick - INSTANT);
        double speedX = (there.x() - before.x()) / INSTANT;
        double speedY = (there.y() - before.y()) / INSTANT;
        double newX = kind == Kind.SPEED ? speedX * (1 + 2 * amplitude) : speedX;
        double newY = kind == Kind.SPEED ? speedY * (1 + 2 * amplitude) : -speedY * amplitude;
        Timeline<Spot> struck = seconds -> {
            Spot spot = ball.way().at(seconds);
            double since = seconds - kick;
            if (since <= 0) {
                return spot;
            }
            double y = there.y() + newY * since + Bounce.GRAVITY / 2 * since * since;
            return new Spot(there.x() + newX * since, y, spot.spinDeg(), 1, 0);
        };
        return clean.with(cel, clean.cels().get(cel).played(ball.on(struck)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return Labels.ofCel(this, into(clean), cel, new Span(kickFrame, kickFrame + VISIBLE_AFTER_FRAMES));
    }
}
