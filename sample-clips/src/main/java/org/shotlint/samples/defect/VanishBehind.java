package org.shotlint.samples.defect;

import java.util.List;
import java.util.Optional;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Shot;

/**
 * A walker goes behind something and never comes out. The label begins where it should come out again.
 *
 * @param cel index of the walker's cel
 * @param occluder index of the cel with the {@link Occluder}
 * @param amplitude 1 never comes out; less leaves that share of opacity missing
 */
public record VanishBehind(int cel, int occluder, double amplitude) implements Defect {

    public VanishBehind {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "vanish";
    }

    @Override
    public Shot into(Shot clean) {
        int hidden = hiddenFrame(clean);
        return clean.with(
                cel,
                clean.cels().get(cel).laid(frame -> frame < hidden ? Placed.PLAIN : new Placed(0, 0, 1 - amplitude)));
    }

    @Override
    public List<Label> labels(Shot clean) {
        int out = hiddenFrame(clean);
        while (isCovered(clean, out)) {
            out++;
        }
        int end = out;
        Box place = cover(clean, out);
        while (end < clean.format().frames() && clean.boxOf(cel, end).isPresent()) {
            place = place.union(Labels.boxIn(clean, cel, end));
            end++;
        }
        return List.of(Label.at(check(), out, end, place));
    }

    private int hiddenFrame(Shot clean) {
        for (int frame = 0; frame < clean.format().frames() - 1; frame++) {
            if (isCovered(clean, frame)) {
                return frame;
            }
        }
        throw new IllegalArgumentException("the walker of cel " + cel + " is never wholly behind cel " + occluder
                + " within " + clean.format().frames() + " frames");
    }

    private boolean isCovered(Shot clean, int frame) {
        Optional<Box> box = clean.boxOf(cel, frame);
        Box cover = cover(clean, frame);
        return box.isPresent()
                && box.get().x() >= cover.x()
                && box.get().x() + box.get().width() <= cover.x() + cover.width();
    }

    private Box cover(Shot clean, int frame) {
        if (!(clean.cels().get(occluder).actor() instanceof Occluder)) {
            throw new IllegalArgumentException("cel " + occluder + " shows no occluder");
        }
        Occluder thing = (Occluder) clean.cels().get(occluder).actor();
        Box all = Labels.boxIn(clean, occluder, frame);
        double scale = clean.format().height() / 360.0;
        int width = (int) Math.round(thing.coverWidth() * scale);
        return new Box(all.x() + (all.width() - width) / 2, all.y(), width, all.height());
    }
}
