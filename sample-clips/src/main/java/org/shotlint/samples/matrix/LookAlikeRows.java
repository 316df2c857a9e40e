package org.shotlint.samples.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.lookalike.Dash;
import org.shotlint.samples.lookalike.StrobingSubject;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Beast;
import org.shotlint.samples.scene.Bounce;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Spot;
import org.shotlint.samples.scene.Stroll;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.Tone;

/** Rows of legitimate effects that resemble a break. */
final class LookAlikeRows {

    private LookAlikeRows() {}

    static List<MatrixCell> all() {
        return Stream.of(vanish(), cutAway(), RestRows.likes(), identity(), motion(), space())
                .flatMap(s -> s)
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<List<MatrixCell>> vanish() {
        return Stream.of(
                MatrixRow.like(
                        "vanish",
                        "exit-by-edge",
                        MatrixShots.of(
                                SetName.HILLS,
                                Cel.of(
                                        Beast.of(Cast.dog(), Cast.dog(), Stroll.steady(60, 130, 210)),
                                        Exposure.ones()))),
                MatrixRow.like("vanish", "comes-out-again", MatrixShots.behindWall(1)),
                MatrixRow.like("vanish", "turns-back-behind", pacing(true)),
                MatrixRow.like("vanish", "stops-behind-for-a-while", pacing(false)),
                MatrixRow.like("vanish", "behind-somebody-larger", behindLarger()),
                MatrixRow.like("vanish", "passer-before-somebody", MatrixShots.underPasser(0.75)));
    }

    private static Stream<List<MatrixCell>> cutAway() {
        return Stream.of(
                MatrixRow.like("vanish", "walks-on-during-cut-away", CutAwayShots.walkOn()),
                MatrixRow.like("vanish", "walks-past-during-cut-away", CutAwayShots.walksPast()),
                MatrixRow.like("vanish", "poses-anew-during-cut-away", CutAwayShots.posesAnew()),
                MatrixRow.like("vanish", "back-in-other-light", CutAwayShots.otherLight()));
    }

    private static Stream<List<MatrixCell>> identity() {
        Timeline<Pose> turn = Acting.turning(Pose.standing(0, 120, 0), 360, 0.3, 3.2);
        return Stream.of(
                MatrixRow.like("morph", "comes-out-turned", comesOutTurned()),
                MatrixRow.like(
                        "morph",
                        "turn-around",
                        MatrixShots.of(SetName.BEACH, Cel.of(Puppet.of(Cast.mila(), turn), Exposure.ones()))),
                MatrixRow.like(
                        "morph",
                        "talk-with-gestures",
                        MatrixShots.of(
                                SetName.HILLS,
                                Cel.of(
                                        Puppet.of(Cast.odette(), Acting.talking(Pose.standing(-20, 124, 40), 5)),
                                        Exposure.ones()))),
                MatrixRow.like(
                        "morph",
                        "squash-and-stretch",
                        MatrixShots.of(
                                SetName.HILLS,
                                Cel.of(
                                        Puppet.of(Cast.pip(), Acting.jump(Pose.standing(0, 118, 20), 1.2, 70)),
                                        Exposure.ones()))),
                MatrixRow.like("morph", "walk-into-shade", walkIntoShade()),
                MatrixRow.like("morph", "raises-an-arm-and-walks", MatrixShots.movesAnArm(0, 1)),
                MatrixRow.like("morph", "lowers-an-arm-and-walks", MatrixShots.movesAnArm(0.9, 0)),
                MatrixRow.like("morph", "holds-a-hand-out-and-walks", MatrixShots.movesAnArm(0, 0.45)),
                MatrixRow.like("morph", "turns-and-walks", MatrixShots.turnsWhileWalking()),
                MatrixRow.like("split", "one-comes-from-behind-another", parting()),
                MatrixRow.like("split", "two-cross", crossing()));
    }

    private static Stream<List<MatrixCell>> motion() {
        return Stream.of(
                MatrixRow.like("teleport", "smear", new Dash(MatrixShots.FORMAT, 40, Dash.Smear.STRETCH).shot()),
                MatrixRow.like("teleport", "strobing", new StrobingSubject(MatrixShots.FORMAT, 40).shot()),
                MatrixRow.like("gravity", "fair-toss", MatrixShots.toss()),
                MatrixRow.like("gravity", "fair-bounce", MatrixShots.bounce()),
                MatrixRow.like("gravity", "two-tossed-alike", twoTossed()),
                MatrixRow.like("gravity", "bounce-off-a-pillar", offPillar()),
                MatrixRow.like("gravity", "carried-ball", carried()));
    }

    private static Stream<List<MatrixCell>> space() {
        return Stream.of(
                MatrixRow.like("warp", "empty-room", MatrixShots.room()),
                MatrixRow.like("warp", "still-life-before-tiles", MatrixShots.tiles()),
                MatrixRow.like("warp", "trees-in-depth", depth()),
                MatrixRow.like(
                        "warp",
                        "talk-before-a-wall",
                        MatrixShots.of(
                                SetName.ROOM,
                                Cel.of(
                                        Puppet.of(Cast.odette(), Acting.talking(Pose.standing(-40, 118, 40), 8)),
                                        Exposure.ones()),
                                MatrixShots.standing(Cast.bruno(), 120, 120))));
    }

    /** A boy who, behind the wall, turns back or waits a moment. */
    private static Shot pacing(boolean back) {
        double hidden = 1.7;
        Timeline<Double> yaw =
                seconds -> back ? Ease.between(78, 282, Ease.smooth(seconds, hidden, hidden + 0.4)) : 78.0;
        Timeline<Double> pace = seconds ->
                1 - Ease.smooth(seconds, hidden - 0.1, hidden + 0.1) + Ease.smooth(seconds, hidden + 0.5, hidden + 0.7);
        Stroll walk = new Stroll(-210, 118, 104, yaw, pace);
        return MatrixShots.of(
                SetName.STREET,
                Cel.of(Puppet.of(Cast.pip(), walk), Exposure.ones()),
                Cel.of(new Occluder(Occluder.Kind.WALL, -30, 140), Exposure.ones()));
    }

    private static Shot behindLarger() {
        return MatrixShots.of(
                SetName.BEACH,
                Cel.of(Beast.of(Cast.cat(), Cast.cat(), Stroll.steady(-170, 116, 80)), Exposure.ones()),
                MatrixShots.sized(Puppet.of(Cast.bruno(), MatrixShots.walk(170, 140, -70, 1.5)), 1.5, 140));
    }

    private static Shot comesOutTurned() {
        Timeline<Double> yaw = seconds -> Ease.between(78, 30, Ease.smooth(seconds, 1.5, 2));
        Stroll way = Stroll.steady(-210, 118, 104);
        Timeline<Pose> walk = seconds -> {
            Pose pose = way.at(seconds);
            return new Pose(pose.x(), pose.y(), yaw.at(seconds), pose.phase(), 1, pose.face(), 0, 1);
        };
        return MatrixShots.of(
                SetName.STREET,
                Cel.of(Puppet.of(Cast.pip(), walk), Exposure.ones()),
                Cel.of(new Occluder(Occluder.Kind.WALL, -30, 140), Exposure.ones()));
    }

    private static Shot walkIntoShade() {
        return MatrixShots.dog(1.2)
                .withOnPicture((canvas, frame) -> new Tone(0.6, 0.64, 0.75)
                        .share(Ease.smooth(frame, 20, 70))
                        .applyTo(canvas));
    }

    private static Shot parting() {
        Cel boy = Cel.of(Puppet.of(Cast.pip(), Stroll.steady(-20, 114, 76)), Exposure.ones());
        Cel man = MatrixShots.sized(Puppet.of(Cast.bruno(), MatrixShots.walk(-20, 126, 16, 1.15)), 1.15, 126);
        return MatrixShots.of(SetName.BEACH, boy, man);
    }

    private static Shot crossing() {
        Cel girl = Cel.of(Puppet.of(Cast.mila(), Stroll.steady(-150, 114, 86)), Exposure.ones());
        Cel man = Cel.of(Puppet.of(Cast.anton(), Stroll.steady(150, 126, -80)), Exposure.ones());
        return MatrixShots.of(SetName.FOREST, girl, man);
    }

    private static Shot twoTossed() {
        Ball high = new Ball(24, 0x2F7FB0, 0xF5D76B, 400, Bounce.toss(Spot.at(110, 215), -20, -600));
        Ball low = new Ball(20, 0xD8443C, 0xF6E7CC, 400, Bounce.toss(Spot.at(-150, 200), 60, -500));
        return MatrixShots.of(SetName.FOREST, Cel.of(high, Exposure.ones()), Cel.of(low, Exposure.ones()));
    }

    private static Shot offPillar() {
        double wall = 55;
        Bounce way = Bounce.toss(Spot.at(-230, 60), 230, -430).landing(110, 0.5);
        Timeline<Spot> reflected = seconds -> {
            Spot spot = way.at(seconds);
            double x = spot.x() <= wall ? spot.x() : wall - 0.7 * (spot.x() - wall);
            return new Spot(x, spot.y(), spot.spinDeg(), 1, 0);
        };
        return MatrixShots.of(
                SetName.STREET,
                Cel.of(new Occluder(Occluder.Kind.PILLAR, 118, 138), Exposure.ones()),
                Cel.of(MatrixShots.ball(24, reflected), Exposure.ones()));
    }

    private static Shot carried() {
        Stroll walk = Stroll.steady(-180, 122, 90);
        Timeline<Spot> way = seconds -> {
            Pose pose = walk.at(seconds);
            return Spot.at(pose.x() + 26, 56 + 2.5 * StrictMath.sin(pose.phase() * 2));
        };
        return MatrixShots.of(
                SetName.HILLS,
                Cel.of(Puppet.of(Cast.anton(), walk), Exposure.ones()),
                Cel.of(MatrixShots.ball(20, way), Exposure.ones()));
    }

    private static Shot depth() {
        return MatrixShots.of(
                SetName.FOREST,
                Cel.of(new Occluder(Occluder.Kind.TREE, -180, 176), Exposure.ones())
                        .inPlane(1.5),
                Cel.of(new Occluder(Occluder.Kind.TREE, 230, 176), Exposure.ones())
                        .inPlane(1.5));
    }
}
