package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Bounce;
import org.shotlint.samples.scene.Shot;

/**
 * A bouncing ball springs back higher than it fell. The label lasts from the touch to the top of the next flight.
 *
 * @param cel index of the cel with the {@link Ball} on a {@link Bounce}
 * @param bounce number of the bounce that gains energy, from 1
 * @param amplitude 1 gives back 135 % of the speed, 0 all of it
 */
public record GainingBounce(int cel, int bounce, double amplitude) implements Defect {

    public GainingBounce {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "gravity";
    }

    @Override
    public Shot into(Shot clean) {
        Ball ball = Flights.ballIn(clean, cel);
        return clean.with(cel, clean.cels().get(cel).played(ball.on(gaining(ball))));
    }

    private Bounce gaining(Ball ball) {
        if (!(ball.way() instanceof Bounce)) {
            throw new IllegalArgumentException("the ball of cel " + cel + " does not bounce");
        }
        Bounce clean = (Bounce) ball.way();
        return clean.giving(number ->
                number == bounce ? 1 + 0.35 * amplitude : clean.returned().at(number));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Shot broken = into(clean);
        Bounce way = (Bounce) Flights.ballIn(broken, cel).way();
        double rate = 1 / clean.format().secondsAt(1);
        int frame = 0;
        while (way.flightAt(clean.format().secondsAt(frame)).number() < bounce) {
            frame++;
        }
        Bounce.Flight flight = way.flightAt(clean.format().secondsAt(frame));
        double top = flight.startSeconds() - flight.speed() / Bounce.GRAVITY;
        int end = Math.min(clean.format().frames(), (int) Math.ceil(top * rate) + 1);
        return Labels.ofCel(this, broken, cel, new Span(frame - 1, end));
    }
}
