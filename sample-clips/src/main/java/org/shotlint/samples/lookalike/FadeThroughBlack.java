package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Montage;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Tone;

/** One shot goes into black and another comes out of it. */
public record FadeThroughBlack(Format format, int fadeFrames) implements LookAlike {

    private int half() {
        return format.frames() / 2;
    }

    @Override
    public FrameSource source() {
        return new Montage(List.of(
                new ShotSource(Plots.catOnBeach(format.lasting(half()), 721).withOnPicture(this::out)),
                new ShotSource(Plots.dogOnMeadow(format.lasting(format.frames() - half()), 722)
                        .withOnPicture(this::in))));
    }

    private void out(Canvas canvas, int frame) {
        dim(canvas, 1 - Ease.ramp(frame, half() - 1 - fadeFrames, half() - 1));
    }

    private void in(Canvas canvas, int frame) {
        dim(canvas, Ease.ramp(frame, 0, fadeFrames));
    }

    private static void dim(Canvas canvas, double gain) {
        if (gain < 1) {
            Tone.gain(gain).applyTo(canvas);
        }
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.none(), Label.transition(half() - fadeFrames, half() + fadeFrames));
    }
}
