package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Timeline;

/**
 * A ball stops in mid-air, hangs there, and flies on as if nothing had been.
 *
 * @param cel index of the cel with the {@link Ball}
 * @param startFrame first frame in which it hangs
 * @param amplitude 1 hangs for eighteen frames, 0 for two
 */
public record Hover(int cel, int startFrame, double amplitude) implements Defect {

    public Hover {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "gravity";
    }

    private Span span() {
        return new Span(startFrame, startFrame + 2 + (int) Math.round(16 * amplitude));
    }

    @Override
    public Shot into(Shot clean) {
        Ball ball = Flights.ballIn(clean, cel);
        double stop = clean.format().secondsAt(startFrame);
        double last = clean.format().secondsAt(span().length());
        Timeline<Spot> hanging = seconds -> ball.way().at(seconds <= stop ? seconds : Math.max(stop, seconds - last));
        return clean.with(cel, clean.cels().get(cel).played(ball.on(hanging)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        return Labels.ofCel(this, into(clean), cel, span());
    }
}
