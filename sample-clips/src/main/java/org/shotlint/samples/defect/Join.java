package org.shotlint.samples.defect;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.TrackPoint;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * Two things slide into one another and only one goes on.
 *
 * @param cel index of the cel that goes on
 * @param other index of the cel, laid down beside it, that slides into it
 * @param span from the last frame apart to the frame after they are one
 */
public record Join(int cel, int other, Span span) implements Defect {

    @Override
    public String check() {
        return "split";
    }

    @Override
    public double amplitude() {
        return 1;
    }

    @Override
    public Shot into(Shot clean) {
        Cel second = clean.cels().get(other);
        return clean.with(other, second.laid(frame -> {
            Placed apart = second.placing().apply(frame);
            double left = 1 - Ease.smooth(frame, span.startFrame(), span.endFrame() - 1);
            return frame >= span.endFrame() - 1
                    ? Placed.ABSENT
                    : new Placed(apart.dx() * left, apart.dy() * left, apart.opacity());
        }));
    }

    @Override
    public List<Label> labels(Shot clean) {
        Shot broken = into(clean);
        List<TrackPoint> track = new ArrayList<>();
        int last = Math.min(clean.format().frames(), span.endFrame() + 6);
        for (int frame = Math.max(0, span.startFrame() - 6); frame < last; frame += 3) {
            track.add(new TrackPoint(frame, both(broken, frame)));
        }
        return List.of(Label.at(check(), span.startFrame(), span.endFrame(), both(broken, span.middle()))
                .tracked(track));
    }

    private Box both(Shot broken, int frame) {
        Box box = Labels.boxIn(broken, cel, frame);
        return broken.boxOf(other, frame).map(box::union).orElse(box);
    }
}
