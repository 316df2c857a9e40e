package org.shotlint.samples.lookalike;

import java.awt.Color;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Glyphs;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;

/** A still slate at the head, then a cut to the shot. */
public record SlateThenCut(Format format, int slateFrames) implements LookAlike {

    private CutPair pair() {
        Shot slate = Shot.of(format.lasting(slateFrames), SetName.ROOM, Cameras.still(0, 0), List.of())
                .withOnPicture(SlateThenCut::write);
        return new CutPair(slate, Plots.catOnBeach(format.lasting(format.frames() - slateFrames), 740));
    }

    private static void write(Canvas canvas, int frame) {
        double unit = canvas.height() / 360.0;
        canvas.pen().setColor(new Color(0x20, 0x22, 0x26));
        canvas.pen().fillRect(0, 0, canvas.width(), canvas.height());
        for (int stripe = 0; stripe < 16; stripe++) {
            canvas.pen().setColor(stripe % 2 == 0 ? Color.WHITE : Color.BLACK);
            canvas.pen().fillRect((int) (stripe * canvas.width() / 16.0), 0, canvas.width() / 16, (int) (46 * unit));
        }
        Glyphs chalk = new Glyphs(7 * unit, new Color(0xEFE9DA));
        chalk.write(canvas, "SHOT 074", 80 * unit, 90 * unit);
        chalk.write(canvas, "TAKE 03", 80 * unit, 170 * unit);
        new Glyphs(4 * unit, new Color(0xC9C2B0)).write(canvas, "24 FPS", 80 * unit, 260 * unit);
    }

    @Override
    public FrameSource source() {
        return pair().source();
    }

    @Override
    public List<Label> labels() {
        return pair().labels();
    }
}
