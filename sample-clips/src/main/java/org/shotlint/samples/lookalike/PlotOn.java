package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** Any clean shot with all its action on one exposure, while the camera stays on ones. */
public record PlotOn(Shot plot, Exposure exposure) implements LookAlike {

    @Override
    public FrameSource source() {
        Shot shot = plot;
        for (int cel = 0; cel < plot.cels().size(); cel++) {
            shot = shot.with(cel, plot.cels().get(cel).on(exposure));
        }
        return new ShotSource(shot);
    }
}
