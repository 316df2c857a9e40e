package org.shotlint.samples;

import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Canvas;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.Tone;
import org.shotlint.samples.scene.View;

/** What a character may do, and what may be done to the picture, without leaving its model sheet. */
public enum OnModel {
    DAY,
    NIGHT,
    CAST,
    SHADOW,
    HAT,
    BACK,
    TURN,
    JUMP,
    TALK,
    ZOOM,
    FAR;

    private static final Tone MOON = new Tone(0.45, 0.5, 0.8);
    private static final Tone LAMP = new Tone(1.06, 1, 0.82);
    private static final Tone SHADE = new Tone(0.62, 0.62, 0.66);
    private static final double HAT_SECONDS = 1.4;
    private static final double FAR_SHARE = 0.6;

    /** The name of the situation in file names. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The walk of {@code design} with this in it. */
    Shot into(Shot walk, CharacterDesign design, Pose stand) {
        return switch (this) {
            case DAY -> walk;
            case NIGHT -> walk.withOnPicture((canvas, frame) -> MOON.applyTo(canvas));
            case CAST ->
                walk.withOnPicture((canvas, frame) ->
                        LAMP.share(Ease.smooth(frame, 20, 55)).applyTo(canvas));
            case SHADOW -> walk.withOnPicture((canvas, frame) -> shade(canvas));
            case HAT ->
                played(
                        walk,
                        new Puppet(
                                seconds -> seconds < HAT_SECONDS ? design : design.rebuilt(withHat(design.build())),
                                design,
                                Acting.talking(stand, 5)));
            case BACK -> acting(walk, design, Acting.talking(turned(stand, 180), 6));
            case TURN -> acting(walk, design, Acting.turning(turned(stand, 0), 360, 0.4, 2.6));
            case JUMP -> acting(walk, design, Acting.jump(turned(stand, 40), 0.8, 30));
            case TALK -> acting(walk, design, Acting.talking(turned(stand, 30), 7));
            case ZOOM -> walk.seenBy(closer(walk.camera()));
            case FAR -> walk.seenBy(at(FAR_SHARE, walk.camera()));
        };
    }

    private static Shot acting(Shot walk, CharacterDesign design, Timeline<Pose> action) {
        return played(walk, Puppet.of(design, action));
    }

    private static Shot played(Shot walk, Puppet puppet) {
        return walk.with(0, Cel.of(puppet, Exposure.ones()));
    }

    private static Pose turned(Pose stand, double yawDeg) {
        return Pose.standing(stand.x(), stand.y(), yawDeg);
    }

    private static CharacterDesign.Build withHat(CharacterDesign.Build b) {
        return new CharacterDesign.Build(
                b.height(), b.headShare(), b.girth(), b.legShare(), 0.8, b.tail(), b.skirt(), b.extraArm());
    }

    private static Timeline<View> at(double share, Timeline<View> camera) {
        return seconds -> {
            View view = camera.at(seconds);
            return new View(view.x(), view.y(), view.zoom() * share, view.rollDeg());
        };
    }

    private static Timeline<View> closer(Timeline<View> camera) {
        return seconds -> {
            View view = camera.at(seconds);
            return new View(view.x(), view.y(), view.zoom() * (0.66 + 0.12 * seconds), view.rollDeg());
        };
    }

    /** Darkens the right half of the picture, softly. */
    private static void shade(Canvas canvas) {
        int[] pixels = canvas.pixels();
        int[] plain = pixels.clone();
        SHADE.applyTo(canvas);
        int width = canvas.width();
        for (int i = 0; i < pixels.length; i++) {
            double share = Ease.smooth(i % width, 0.5 * width, 0.56 * width);
            pixels[i] = mixed(plain[i], pixels[i], share);
        }
    }

    private static int mixed(int from, int to, double share) {
        int all = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double level = Ease.between(from >> shift & 255, to >> shift & 255, share);
            all = all << 8 | (int) Math.round(level);
        }
        return all;
    }
}
