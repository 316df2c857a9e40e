package org.shotlint.samples.scene;

import java.util.List;
import org.shotlint.samples.exposure.Exposure;

/**
 * Short clean scenes that look-alikes and defects start from. The hero is always cel 0. The seed varies places, speeds and
 * noise a little, never what happens.
 */
public final class Plots {

    private Plots() {}

    /** A girl walks along the street, the camera goes along more slowly. */
    public static Shot streetWalk(Format format, long seed) {
        Stroll walk = Stroll.steady(vary(seed, 0, -190, 20), 112, vary(seed, 1, 92, 8));
        Cel hero = Cel.of(Puppet.of(Cast.mila(), walk).towards(Cast.bruno()), Exposure.twos());
        Cel passer = Cel.of(Puppet.of(Cast.anton(), Stroll.steady(vary(seed, 2, 300, 30), 124, -58)), Exposure.twos());
        return Shot.of(format, SetName.STREET, Cameras.pan(-40, 30), List.of(hero, passer));
    }

    /** A dog trots over the meadow before a locked camera. */
    public static Shot dogOnMeadow(Format format, long seed) {
        Stroll trot = Stroll.steady(vary(seed, 0, -230, 20), 132, vary(seed, 1, 128, 10));
        Cel hero = Cel.of(Beast.of(Cast.dog(), Cast.goat(), trot), Exposure.ones());
        return Shot.of(format, SetName.HILLS, Cameras.still(vary(seed, 2, 0, 60), 0), List.of(hero));
    }

    /** A cat strolls along the beach, the camera follows. */
    public static Shot catOnBeach(Format format, long seed) {
        Stroll stroll = Stroll.steady(vary(seed, 0, 170, 20), 128, -vary(seed, 1, 84, 6));
        Cel hero = Cel.of(Beast.of(Cast.cat(), Cast.goat(), stroll), Exposure.twos());
        return Shot.of(format, SetName.BEACH, Cameras.pan(70, -62), List.of(hero));
    }

    /** A boy walks behind a tree in the forest and out again; cel 1 is the tree. */
    public static Shot behindTree(Format format, long seed) {
        Stroll walk = Stroll.steady(vary(seed, 0, -150, 10), 118, vary(seed, 1, 104, 4));
        Cel hero = Cel.of(Puppet.of(Cast.pip(), walk), Exposure.twos());
        Cel tree = Cel.of(new Occluder(Occluder.Kind.TREE, 0, 140), Exposure.ones());
        return Shot.of(format, SetName.FOREST, Cameras.still(0, 0), List.of(hero, tree));
    }

    /** A woman walks behind a pillar in the street and out again, under a drifting camera; cel 1 is the pillar. */
    public static Shot behindPillar(Format format, long seed) {
        Stroll walk = Stroll.steady(vary(seed, 0, 140, 10), 108, -vary(seed, 1, 96, 4));
        Cel hero = Cel.of(Puppet.of(Cast.mila(), walk), Exposure.ones());
        Cel pillar = Cel.of(new Occluder(Occluder.Kind.PILLAR, -10, 136), Exposure.ones());
        return Shot.of(format, SetName.STREET, Cameras.pan(0, -14), List.of(hero, pillar));
    }

    /** A ball flies in a high arc over the meadow. */
    public static Shot toss(Format format, long seed) {
        Bounce way = Bounce.toss(Spot.at(vary(seed, 0, -250, 15), 90), vary(seed, 1, 165, 8), vary(seed, 2, -455, 10))
                .landing(110, 0.55);
        Cel hero = Cel.of(new Ball(22, 0xD8443C, 0xF6E7CC, 132, way), Exposure.ones());
        Cel watcher =
                Cel.of(Puppet.of(Cast.pip(), Acting.listening(Pose.standing(230, 116, 300), seed)), Exposure.twos());
        return Shot.of(format, SetName.HILLS, Cameras.still(0, 0), List.of(hero, watcher));
    }

    /** A ball falls on the beach and bounces lower each time. */
    public static Shot bounce(Format format, long seed) {
        Bounce way = Bounce.losing(Spot.at(vary(seed, 0, -220, 20), -120), vary(seed, 1, 120, 8), 110);
        Cel hero = Cel.of(new Ball(24, 0x2F7FB0, 0xF5D76B, 134, way), Exposure.ones());
        return Shot.of(format, SetName.BEACH, Cameras.still(0, 0), List.of(hero));
    }

    /** Things on the kitchen table; the mug (cel 0) is pushed slowly while the camera drifts. */
    public static Shot table(Format format, long seed) {
        double start = vary(seed, 0, -90, 20);
        Cel mug = Cel.of(
                Vessel.of(Vessel.mug(), Vessel.bottle(), s -> Spot.at(start + 60 * Ease.smooth(s, 0.3, 2.2), 122)),
                Exposure.ones());
        Cel bottle = still(Vessel.bottle(), 110, 104);
        Cel apple = still(Vessel.apple(), 40, 132);
        Cel vase = still(Vessel.vase(), 190, 118);
        return Shot.of(format, SetName.KITCHEN, Cameras.pan(-10, 12), List.of(mug, bottle, vase, apple));
    }

    /** A vessel standing on the table. */
    public static Cel still(Vessel.Shape shape, double x, double y) {
        return Cel.of(Vessel.of(shape, Vessel.vase(), Timeline.always(Spot.at(x, y))), Exposure.ones());
    }

    /** Two people talk in the living room; the hero speaks. */
    public static Shot talk(Format format, long seed) {
        Pose speaker = Pose.standing(vary(seed, 0, -80, 15), 118, 40);
        Pose listener = Pose.standing(vary(seed, 1, 95, 15), 120, 300);
        Cel hero = Cel.of(
                Puppet.of(Cast.odette(), Acting.talking(speaker, seed))
                        .towards(Cast.odette().withThirdArm()),
                Exposure.twos());
        Cel other = Cel.of(Puppet.of(Cast.bruno(), Acting.listening(listener, seed + 9)), Exposure.twos());
        return Shot.of(format, SetName.ROOM, Cameras.still(0, 0), List.of(hero, other));
    }

    /** A wagon drives through the night street. */
    public static Shot wagon(Format format, long seed) {
        Cel hero = Cel.of(
                new Wagon(0x3F7F8B, Wagon.drive(vary(seed, 0, -200, 20), 150, vary(seed, 1, 120, 10))),
                Exposure.ones());
        return Shot.of(format, SetName.NIGHT_STREET, Cameras.pan(-20, 46), List.of(hero));
    }

    /** A tall man walks over the hills at dusk with the camera. */
    public static Shot duskWalk(Format format, long seed) {
        Stroll walk = Stroll.steady(vary(seed, 0, -80, 10), 116, vary(seed, 1, 86, 6));
        Cel hero = Cel.of(Puppet.of(Cast.anton(), walk).towards(Cast.odette()), Exposure.ones());
        return Shot.of(format, SetName.DUSK_HILLS, Cameras.pan(0, 84), List.of(hero));
    }

    /** Two walkers meet in the forest. */
    public static Shot forestMeeting(Format format, long seed) {
        Cel hero = Cel.of(
                Puppet.of(Cast.pip(), Stroll.steady(vary(seed, 0, -210, 15), 128, vary(seed, 1, 84, 6)))
                        .towards(Cast.mila()),
                Exposure.twos());
        Cel dog = Cel.of(
                Beast.of(Cast.dog(), Cast.goat(), Stroll.steady(vary(seed, 2, 240, 20), 124, -70)), Exposure.twos());
        return Shot.of(format, SetName.FOREST, Cameras.still(0, 0), List.of(hero, dog));
    }

    private static double vary(long seed, int which, double middle, double spread) {
        return middle + spread * Noise.signed(seed, which, 17);
    }
}
