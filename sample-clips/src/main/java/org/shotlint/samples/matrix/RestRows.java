package org.shotlint.samples.matrix;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.shotlint.samples.defect.Blend;
import org.shotlint.samples.defect.Fade;
import org.shotlint.samples.defect.Span;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.matrix.MatrixRow.Broken;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Glyphs;
import org.shotlint.samples.scene.PictureEffect;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.Scaled;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Stroll;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.Vessel;

/** Rows of things that rest and go, come or become another where they stand, and what resembles it. */
final class RestRows {
    private static final double FLOOR = 128;
    private static final Span SLOWLY = new Span(30, 54);

    private RestRows() {}

    static List<MatrixCell> defects() {
        return Stream.of(
                        MatrixRow.of(
                                "thing-fades-away",
                                a -> new Broken(room(a.of(0.55, 0.85, 1.3)), new Fade(0, SLOWLY, false, 1))),
                        MatrixRow.of(
                                "thing-fades-in",
                                a -> new Broken(room(a.of(0.55, 0.85, 1.3)), new Fade(0, SLOWLY, true, 1))),
                        MatrixRow.of(
                                "thing-blends",
                                a -> new Broken(
                                        room(1.2),
                                        new Blend(0, vessel(Vessel.bottle(), 1.2), SLOWLY, a.of(0.4, 0.7, 1)))),
                        MatrixRow.of(
                                "limb-fades",
                                a -> new Broken(threeArms(a.of(1.1, 1.6, 2.1)), new Fade(1, SLOWLY, false, 1))))
                .flatMap(List::stream)
                .toList();
    }

    static Stream<List<MatrixCell>> likes() {
        return Stream.of(
                MatrixRow.like("vanish", "title-fades", titled()),
                MatrixRow.like("pop-in", "stops-and-rests", stops()),
                MatrixRow.like("morph", "shadow-comes", shaded()));
    }

    /** Somebody talks at the side of a room; a vase of a size stands on the floor (cel 0). */
    private static Shot room(double size) {
        return MatrixShots.of(SetName.ROOM, vessel(Vessel.vase(), size), talker());
    }

    private static Cel vessel(Vessel.Shape shape, double size) {
        return Cel.of(
                new Scaled(Vessel.of(shape, shape, seconds -> Spot.at(70 / size, FLOOR)), size, 0, FLOOR),
                Exposure.ones());
    }

    private static Cel talker() {
        return Cel.of(Puppet.of(Cast.bruno(), Acting.talking(Pose.standing(-215, 130, 40), 12)), Exposure.ones());
    }

    /** A woman of a size stands still; the drawing of her with a third arm lies over the one without (cel 1). */
    private static Shot threeArms(double size) {
        CharacterDesign design = Cast.odette();
        double ground = FLOOR + 60 * (size - 1);
        Pose pose = new Pose(30 / size, ground, 35, 0, 0, Pose.Face.QUIET, 0, 1);
        return MatrixShots.of(
                SetName.ROOM,
                standing(design, pose, size, ground),
                standing(design.withThirdArm(), pose, size, ground));
    }

    private static Cel standing(CharacterDesign design, Pose pose, double size, double ground) {
        return Cel.of(new Scaled(Puppet.of(design, seconds -> pose), size, 0, ground), Exposure.ones());
    }

    /** A title fades in over the room, and out again. */
    private static Shot titled() {
        PictureEffect title = (canvas, frame) -> {
            double shown = Ease.ramp(frame, 14, 34) - Ease.ramp(frame, 54, 74);
            new Glyphs(3, new Color(250, 246, 230, (int) Math.round(255 * shown)))
                    .write(canvas, "ON THE OTHER SIDE", 90, 80);
        };
        return room(1).withOnPicture(title);
    }

    /** A girl walks into the room and stays where she is. */
    private static Shot stops() {
        Timeline<Pose> walk = Stroll.steady(-150, FLOOR, 120);
        Timeline<Pose> acted = seconds -> walk.at(Math.min(seconds, 1.6));
        return MatrixShots.of(
                SetName.ROOM, vessel(Vessel.vase(), 0.9), Cel.of(Puppet.of(Cast.mila(), acted), Exposure.ones()));
    }

    /** A soft shadow falls on a part of the room, bit by bit. */
    private static Shot shaded() {
        PictureEffect shadow = (canvas, frame) -> {
            double shown = 0.45 * Ease.ramp(frame, 26, 56);
            canvas.pen().setColor(new Color(8, 10, 20, (int) Math.round(255 * shown)));
            canvas.pen().fillOval(250, 60, 120, 150);
        };
        return room(1).withOnPicture(shadow);
    }
}
