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
 * One thing becomes two that slide apart.
 *
 * @param cel index of the cel
 * @param span from the last single frame to the frame after they are apart
 * @param apart how far the second ends from the first, in world units, at amplitude 1
 * @param amplitude share of that way
 */
public record Split(int cel, Span span, double apart, double amplitude) implements Defect {

    public Split {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "split";
    }

    @Override
    public Shot into(Shot clean) {
        Cel first = clean.cels().get(cel);
        Cel second = first.laid(frame -> frame <= span.startFrame()
                ? Placed.ABSENT
                : new Placed(
                        apart * amplitude * Ease.smooth(frame, span.startFrame(), span.endFrame() - 1),
                        -4 * Ease.smooth(frame, span.startFrame(), span.endFrame() - 1),
                        1));
        return clean.withAfter(cel, second);
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
        return broken.boxOf(cel + 1, frame).map(box::union).orElse(box);
    }
}
