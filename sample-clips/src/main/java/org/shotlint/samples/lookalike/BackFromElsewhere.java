package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Insert;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Tone;
import org.shotlint.samples.scene.View;

/** Things on a table; the picture shows a cat for a while, and then the table again, from a little nearer and aside, in warmer light. */
public record BackFromElsewhere(Format format, int awayFrom, int awayTo) implements LookAlike {

    private static final View BEFORE = View.at(-6, 0);
    private static final View AFTER = new View(16, -5, 1.06, 0.4);

    @Override
    public FrameSource source() {
        Shot cat = Plots.catOnBeach(format.lasting(awayTo - awayFrom), 754).seenBy(Cameras.still(0, 0));
        double back = format.secondsAt(awayTo - 1);
        Tone warm = new Tone(0.94, 0.86, 0.72);
        return new ShotSource(Plots.table(format, 753)
                .seenBy(seconds -> seconds > back ? AFTER : BEFORE)
                .withOnPicture((canvas, frame) -> (frame < awayTo ? Tone.gain(1) : warm).applyTo(canvas))
                .withOnPicture(new Insert(cat, awayFrom, awayTo)));
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.none(), Label.cut(awayFrom), Label.cut(awayTo));
    }
}
