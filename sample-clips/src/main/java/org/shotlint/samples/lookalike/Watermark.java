package org.shotlint.samples.lookalike;

import java.awt.Color;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Glyphs;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;

/** A pan under a mark that stands still on the screen. */
public record Watermark(Format format) implements LookAlike {

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.duskWalk(format, 738).withOnPicture((canvas, frame) -> {
            double unit = canvas.height() / 360.0;
            Glyphs marks = new Glyphs(4 * unit, new Color(255, 255, 255, 120));
            marks.write(canvas, "PREVIEW", canvas.width() - 190 * unit, 24 * unit);
        }));
    }
}
