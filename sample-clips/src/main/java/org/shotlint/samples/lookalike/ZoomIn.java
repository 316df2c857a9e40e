package org.shotlint.samples.lookalike;

import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.View;

/** The camera closes in on two speakers. */
public record ZoomIn(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.talk(format, 732)
                .seenBy(Cameras.zoom(
                        View.at(0, 0), new View(-30, 8, 1.5, 0), 0.25, format.secondsAt(format.frames() - 6))));
    }
}
