package org.shotlint.samples.defect;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.TrackPoint;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Timeline;

/**
 * Of two balls in the air at the same time and depth one falls more slowly than the other. The label lasts while both fly.
 *
 * @param cel index of the cel with the {@link Ball} that falls as it should
 * @param slow index of the cel with the one that does not
 * @param amplitude 1 falls at 0.3 of the other's acceleration
 */
public record UnevenFall(int cel, int slow, double amplitude) implements Defect {
    private static final double SLOWEST = 0.45;
    private static final int FIRST_FRAME = 2;

    public UnevenFall {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "gravity";
    }

    @Override
    public Shot into(Shot clean) {
        Ball ball = Flights.ballIn(clean, slow);
        double pace = 1 - SLOWEST * amplitude;
        Timeline<Spot> slowed = seconds -> ball.way().at(seconds * pace);
        return clean.with(slow, clean.cels().get(slow).played(ball.on(slowed)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Shot broken = into(clean);
        List<TrackPoint> track = new ArrayList<>();
        int end = FIRST_FRAME;
        while (end < clean.format().frames() && broken.boxOf(cel, end).isPresent()) {
            if (broken.boxOf(slow, end).isPresent()) {
                track.add(new TrackPoint(end, both(broken, end)));
            }
            end++;
        }
        Span span = new Span(FIRST_FRAME, end);
        return List.of(Label.at(check(), span.startFrame(), span.endFrame(), both(broken, span.middle()))
                .tracked(track));
    }

    private Box both(Shot broken, int frame) {
        return Labels.boxIn(broken, cel, frame).union(Labels.boxIn(broken, slow, frame));
    }
}
