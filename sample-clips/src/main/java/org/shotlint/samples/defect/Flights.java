package org.shotlint.samples.defect;

import org.shotlint.samples.scene.Actor;
import org.shotlint.samples.scene.Ball;
import org.shotlint.samples.scene.Shot;

/** The ball in a shot, for defects of free flight. */
final class Flights {

    private Flights() {}

    static Ball ballIn(Shot shot, int cel) {
        Actor actor = shot.cels().get(cel).actor();
        if (!(actor instanceof Ball)) {
            throw new IllegalArgumentException(
                    "cel " + cel + " shows a " + actor.getClass().getSimpleName() + ", expected a ball in flight");
        }
        return (Ball) actor;
    }
}
