package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Tone;

/** A shot that comes out of black and goes back into it; one shot, so no join. */
public record Fades(Format format, int fadeFrames) implements LookAlike {

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.dogOnMeadow(format, 717).withOnPicture(this::fade));
    }

    private void fade(Canvas canvas, int frame) {
        double in = Ease.ramp(frame, 0, fadeFrames);
        double out = 1 - Ease.ramp(frame, format.frames() - 1 - fadeFrames, format.frames() - 1);
        if (in * out < 1) {
            Tone.gain(in * out).applyTo(canvas);
        }
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.none());
    }
}
