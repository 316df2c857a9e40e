package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Timeline;

/**
 * A ball turns in mid-air without touching anything: its sideways speed changes at once.
 *
 * @param cel index of the cel with the {@link Ball}
 * @param turnFrame last frame before the turn
 * @param amplitude 0.5 stops the sideways motion, 1 turns it round
 */
public record MidAirTurn(int cel, int turnFrame, double amplitude) implements Defect {

    private static final int VISIBLE_AFTER_FRAMES = 5;

    public MidAirTurn {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "gravity";
    }

    @Override
    public Shot into(Shot clean) {
        Ball ball = Flights.ballIn(clean, cel);
        double turn = clean.format().secondsAt(turnFrame);
        double turnX = ball.way().at(turn).x();
        Timeline<Spot> turned = seconds -> {
            Spot spot = ball.way().at(seconds);
            if (seconds <= turn) {
                return spot;
            }
            double x = turnX + (spot.x() - turnX) * (1 - 2 * amplitude);
            return new Spot(x, spot.y(), spot.spinDeg(), spot.stretch(), spot.leanDeg());
        };
        return clean.with(cel, clean.cels().get(cel).played(ball.on(turned)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return Labels.ofCel(this, into(clean), cel, new Span(turnFrame, turnFrame + VISIBLE_AFTER_FRAMES));
    }
}
