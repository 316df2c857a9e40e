package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.scene.Acting;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.View;

/**
 * Everything is held but a part of one face.
 *
 * @param format of the clip
 * @param part what moves
 */
public record FaceOnly(Format format, Part part) implements LookAlike {

    /** What moves in the held face. */
    public enum Part {
        /** Two blinks. */
        BLINK,
        /** Speech. */
        MOUTH
    }

    @Override
    public FrameSource source() {
        Pose stand = Pose.standing(10, 118, 25);
        Timeline<Pose> action = part == Part.BLINK ? Acting.onlyBlink(stand) : Acting.onlyMouth(stand, 723);
        Cel hero = Cel.of(Puppet.of(part == Part.BLINK ? Cast.bruno() : Cast.mila(), action), Exposure.twos());
        return new ShotSource(Shot.of(format, SetName.ROOM, Timeline.always(new View(0, 20, 1.35, 0)), List.of(hero)));
    }
}
