package org.shotlint.samples;

import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Beast;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Insert;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Stroll;

/** Changed plots for single catalogue lines. */
final class Extras {
    /** What is shown in place of the kitchen for a while. */
    static final Insert CAT_MEANWHILE =
            new Insert(Plots.catOnBeach(Format.film(18), 116).seenBy(Cameras.still(0, 0)), 28, 46);

    private Extras() {}

    /** A dog that trots along the street. */
    static Cel dogInStreet() {
        return Cel.of(Beast.of(Cast.dog(), Cast.dog(), Stroll.steady(110, 132, -46)), Exposure.twos());
    }

    /** The street under a locked camera. */
    static Shot lockedStreet(Format format, long seed) {
        return Plots.streetWalk(format, seed).seenBy(Cameras.still(0, 0));
    }

    /** The kitchen under a locked camera. */
    static Shot lockedTable(Format format, long seed) {
        return Plots.table(format, seed).seenBy(Cameras.still(0, 0));
    }

    /** The kitchen under a locked camera, left for a cat on a beach and come back to. */
    static Shot tableLeft(Format format, long seed) {
        return lockedTable(format, seed).withOnPicture(CAT_MEANWHILE);
    }

    /** The hero may slide into other colours. */
    static Shot offPalette(Shot shot) {
        return towards(
                shot,
                design -> design.recolored(
                        new CharacterDesign.Colors(0xB98C6A, 0x5E5A22, 0x6FA03C, 0x2E4FD0, 0x7A2F52, 0xC7A03A)));
    }

    /** The hero may slide into other proportions. */
    static Shot offBuild(Shot shot) {
        return towards(
                shot, design -> design.rebuilt(new CharacterDesign.Build(150, 0.29, 1.5, 0.36, 0.0, 0.9, 0.2, 0)));
    }

    private static Shot towards(Shot shot, java.util.function.UnaryOperator<CharacterDesign> change) {
        Cel hero = shot.cels().get(0);
        if (!(hero.actor() instanceof Puppet)) {
            throw new IllegalArgumentException("the hero is no character, so it has no off-model design");
        }
        Puppet puppet = (Puppet) hero.actor();
        return shot.with(
                0, hero.played(puppet.towards(change.apply(puppet.design().at(0)))));
    }
}
