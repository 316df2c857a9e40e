package org.shotlint.samples.matrix;

import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Cameras;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Insert;
import org.shotlint.samples.scene.Placed;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.Scaled;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.Tone;
import org.shotlint.samples.scene.Vessel;

/** Clean shots of the matrix that are left for a cut-away and come back. */
final class CutAwayShots {
    private static final int AWAY_FROM = 32;
    private static final int AWAY_TO = 50;
    private static final double FLOOR = 128;

    /** A cat on a beach is shown meanwhile. */
    static final Insert AWAY = new Insert(
            Plots.catOnBeach(MatrixShots.FORMAT.lasting(AWAY_TO - AWAY_FROM), 761)
                    .seenBy(Cameras.still(0, 0)),
            AWAY_FROM,
            AWAY_TO);

    private CutAwayShots() {}

    /** Somebody talks at the side of a room; a vase of a size stands on the floor (cel 0). */
    static Shot vase(double size) {
        return away(MatrixShots.of(SetName.ROOM, vessel(size), talker()));
    }

    /** The same room without the vase. */
    static Shot room() {
        return away(MatrixShots.of(SetName.ROOM, talker()));
    }

    /** A vase of a size on the floor of the room. */
    static Cel vessel(double size) {
        return Cel.of(
                new Scaled(Plots.still(Vessel.vase(), 70 / size, FLOOR).actor(), size, 0, FLOOR), Exposure.ones());
    }

    /** A girl and a man walk along the street and are further on after the cut-away. */
    static Shot walkOn() {
        return away(Plots.streetWalk(MatrixShots.FORMAT, 762));
    }

    /** Somebody stands still, and stands otherwise after the cut-away. */
    static Shot posesAnew() {
        Pose one = Pose.standing(60, 124, 40);
        Pose other = new Pose(66, 124, 300, 0, 0, Pose.Face.QUIET, 1, 1);
        Timeline<Pose> acted = seconds -> seconds < MatrixShots.FORMAT.secondsAt(AWAY_FROM + 5) ? one : other;
        return away(MatrixShots.of(SetName.ROOM, Cel.of(Puppet.of(Cast.odette(), acted), Exposure.ones()), talker()));
    }

    /** The room with the vase, dimmer after the cut-away. */
    static Shot otherLight() {
        Tone dim = new Tone(0.74, 0.8, 0.93);
        return vase(1.2).withOnPicture((canvas, frame) -> (frame < AWAY_TO ? Tone.gain(1) : dim).applyTo(canvas));
    }

    /** A girl walks past two vases, before both cuts. */
    static Shot walksPast() {
        return away(MatrixShots.of(
                SetName.ROOM,
                vessel(1.2),
                vessel(0.8).laid(frame -> new Placed(-170, 8, 1)),
                Cel.of(Puppet.of(Cast.mila(), MatrixShots.walk(-260, 140, 95, 1)), Exposure.twos())));
    }

    private static Cel talker() {
        return Cel.of(Puppet.of(Cast.bruno(), Acting.talking(Pose.standing(-215, 130, 40), 12)), Exposure.ones());
    }

    private static Shot away(Shot shot) {
        return shot.withOnPicture(AWAY);
    }
}
