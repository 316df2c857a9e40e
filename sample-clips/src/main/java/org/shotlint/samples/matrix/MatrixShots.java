package org.shotlint.samples.matrix;

import java.util.List;
import java.util.function.BiFunction;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Actor;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Beast;
import org.shotlint.samples.scene.Bounce;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.Scaled;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Stroll;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.Vessel;
import org.shotlint.samples.scene.Wagon;

/** The clean shots that the matrix breaks. The hero is cel 0; cameras are exchanged later. */
final class MatrixShots {
    /** Small pictures, so that the whole matrix is analysed within minutes. */
    static final Format FORMAT = Format.film(84).sized(480, 270);

    private static final double SPIN = 0.2;
    private static final double DOG_GROUND = 128;
    private static final double PASSER_SIZE = 2.4;
    private static final double PASSER_GROUND = 192;
    private static final double ARM_FROM = 1.4;
    private static final double ARM_TO = 1.9;

    private MatrixShots() {}

    /** Cels on a set, before a locked camera. */
    static Shot of(SetName set, Cel... cels) {
        return Shot.of(FORMAT, set, Cameras.still(0, 0), List.of(cels));
    }

    /** An actor drawn at a size, standing on a ground. */
    static Cel sized(Actor actor, double size, double ground) {
        return Cel.of(new Scaled(actor, size, 0, ground), Exposure.ones());
    }

    /** A walk to the right at a speed on the screen whatever the size of the walker. */
    static Stroll walk(double startX, double ground, double speed, double size) {
        return Stroll.steady(startX / size, ground, speed / size);
    }

    /** A dog of a size trots over the meadow; it can become a goat. */
    static Shot dog(double size) {
        return of(
                SetName.HILLS,
                sized(Beast.of(Cast.dog(), Cast.goat(), walk(-200, DOG_GROUND, 100, size)), size, DOG_GROUND));
    }

    /** Two dogs of one kind trot one behind the other. */
    static Shot twoDogs(double apart) {
        Cel first = Cel.of(Beast.of(Cast.dog(), Cast.dog(), walk(-90, DOG_GROUND, 80, 1)), Exposure.ones());
        return of(SetName.BEACH, first, first.laid(frame -> new Placed(-apart, 6, 1)));
    }

    /** A girl of a size walks along the beach; she can become a stout man. */
    static Shot girl(double size) {
        return of(
                SetName.BEACH,
                sized(Puppet.of(Cast.mila(), walk(-160, 122, 80, size)).towards(Cast.bruno()), size, 122));
    }

    /** A boy of a size walks behind a piece of wall and out again; he can become a tall woman. */
    static Shot behindWall(double size) {
        return of(
                SetName.STREET,
                sized(Puppet.of(Cast.pip(), walk(-210, 118, 104, size)).towards(Cast.odette()), size, 118),
                Cel.of(new Occluder(Occluder.Kind.WALL, -30, 140), Exposure.ones()));
    }

    /** A boy of a size stands in the street while a wagon passes close before the camera. */
    static Shot underPasser(double size) {
        return of(
                SetName.STREET,
                sized(Puppet.of(Cast.pip(), Acting.listening(Pose.standing(20 / size, 112, 40), 31)), size, 112),
                passer());
    }

    /** A wagon that passes close before the camera from left to right. */
    static Cel passer() {
        return sized(
                new Wagon(0x7F4A3F, Wagon.drive(-500 / PASSER_SIZE, PASSER_GROUND, 310 / PASSER_SIZE)),
                PASSER_SIZE,
                PASSER_GROUND);
    }

    /** A woman walks; she can grow a third arm. */
    static Shot limbGrows() {
        CharacterDesign design = Cast.odette();
        return armed(design, design.withThirdArm());
    }

    /** A woman with three arms walks; the third can melt away. */
    static Shot limbMelts() {
        CharacterDesign design = Cast.odette();
        return armed(design.withThirdArm(), design);
    }

    private static Shot armed(CharacterDesign design, CharacterDesign other) {
        Timeline<Pose> walk = walk(-150, 150, 80, 1.55);
        return of(
                SetName.HILLS,
                sized(Puppet.of(design, seconds -> facing(walk.at(seconds))).towards(other), 1.55, 150));
    }

    /** A woman walks and raises an arm, from one share of the way to another, and keeps it there. */
    static Shot movesAnArm(double from, double to) {
        return walkingOdette((pose, way) -> facing(pose).raising(from + (to - from) * way));
    }

    /** A woman walks and turns to where she goes. */
    static Shot turnsWhileWalking() {
        return walkingOdette((pose, way) -> yawed(pose, 35 + 55 * way));
    }

    private static Shot walkingOdette(BiFunction<Pose, Double, Pose> acting) {
        Timeline<Pose> walk = walk(-150, 150, 80, 1.55);
        Timeline<Pose> acted = seconds -> acting.apply(walk.at(seconds), Ease.smooth(seconds, ARM_FROM, ARM_TO));
        return of(SetName.HILLS, sized(Puppet.of(Cast.odette(), acted), 1.55, 150));
    }

    /** The pose turned halfway to the viewer, so that both arms are seen. */
    private static Pose facing(Pose pose) {
        return yawed(pose, 35);
    }

    private static Pose yawed(Pose pose, double yawDeg) {
        return new Pose(
                pose.x(), pose.y(), yawDeg, pose.phase(), pose.stride(), pose.face(), pose.raise(), pose.stretch());
    }

    /** A ball that turns slowly. */
    static Ball ball(double radius, Timeline<Spot> way) {
        return new Ball(radius, 0xD8443C, 0xF6E7CC, 132, slowly(way));
    }

    private static Timeline<Spot> slowly(Timeline<Spot> way) {
        return seconds -> {
            Spot spot = way.at(seconds);
            return spot.spun(spot.spinDeg() * SPIN);
        };
    }

    /** A ball flies in a high arc over the meadow and lands. */
    static Shot toss() {
        return of(
                SetName.HILLS,
                Cel.of(ball(24, Bounce.toss(Spot.at(-230, 90), 150, -455).landing(110, 0.5)), Exposure.ones()));
    }

    /** A ball flies in an arc through the upper half of the picture. */
    static Shot highToss() {
        return of(SetName.DUSK_HILLS, Cel.of(ball(24, Bounce.toss(Spot.at(-230, 30), 120, -430)), Exposure.ones()));
    }

    /** A ball falls on the beach and bounces lower each time. */
    static Shot bounce() {
        return of(
                SetName.BEACH,
                Cel.of(
                        new Ball(26, 0x2F7FB0, 0xF5D76B, 132, Bounce.losing(Spot.at(-90, -60), 48, 106)),
                        Exposure.ones()));
    }

    /** Two balls are thrown up from below the picture at the same time and fall back. */
    static Shot twoTossed() {
        Ball other = new Ball(24, 0x2F7FB0, 0xF5D76B, 400, Bounce.toss(Spot.at(90, 215), 20, -600));
        Ball first = new Ball(24, 0xD8443C, 0xF6E7CC, 400, Bounce.toss(Spot.at(-110, 215), 16, -600));
        return of(SetName.FOREST, Cel.of(first, Exposure.ones()), Cel.of(other, Exposure.ones()));
    }

    /** A papered room; somebody talks at its side. */
    static Shot room() {
        return of(
                SetName.ROOM,
                Cel.of(Puppet.of(Cast.bruno(), Acting.talking(Pose.standing(-215, 130, 40), 12)), Exposure.ones()));
    }

    /** Things on a table before a tiled wall; the mug is pushed along. */
    static Shot tiles() {
        Timeline<Spot> pushed = seconds -> Spot.at(-210 + 30 * seconds, 128);
        return of(
                SetName.KITCHEN,
                Cel.of(Vessel.of(Vessel.mug(), Vessel.bottle(), pushed), Exposure.ones()),
                Plots.still(Vessel.apple(), 210, 136));
    }

    /** Somebody who stands and listens. */
    static Cel standing(CharacterDesign who, double x, double ground) {
        return Cel.of(Puppet.of(who, Acting.listening(Pose.standing(x, ground, 50), 77)), Exposure.ones());
    }
}
