package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Tone;

/** A cloud passes: the light goes down softly and comes back. */
public record LightRamp(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        Tone dim = new Tone(0.68, 0.72, 0.8);
        int third = format.frames() / 3;
        return new ShotSource(Plots.dogOnMeadow(format, 735)
                .withOnPicture((canvas, frame) -> dim.share(Ease.smooth(frame, 6, third + 4)
                                - Ease.smooth(frame, 2 * third - 2, format.frames() - 6))
                        .applyTo(canvas)));
    }
}
