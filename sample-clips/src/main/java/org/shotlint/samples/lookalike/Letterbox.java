package org.shotlint.samples.lookalike;

import java.awt.Color;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.ShotSource;

/** A wide picture between black bars. */
public record Letterbox(Format format) implements LookAlike {

    private static final double BAR_SHARE = 0.125;

    @Override
    public FrameSource source() {
        return new ShotSource(Plots.duskWalk(format, 737).withOnPicture((canvas, frame) -> {
            int bar = (int) Math.round(BAR_SHARE * canvas.height());
            canvas.pen().setColor(Color.BLACK);
            canvas.pen().fillRect(0, 0, canvas.width(), bar);
            canvas.pen().fillRect(0, canvas.height() - bar, canvas.width(), bar);
        }));
    }
}
