package org.shotlint.samples.scene;

import java.util.function.IntFunction;
import org.shotlint.samples.exposure.Exposure;

/**
 * One layer of action.
 *
 * @param actor what is drawn
 * @param exposure when it is drawn anew
 * @param parallax the plane it is in; 1 is the action plane
 * @param placing how it is laid down in each frame
 */
public record Cel(Actor actor, Exposure exposure, double parallax, IntFunction<Placed> placing) {

    /** An actor in the action plane, shown in every frame. */
    public static Cel of(Actor actor, Exposure exposure) {
        return new Cel(actor, exposure, 1, frame -> Placed.PLAIN);
    }

    /** The same cel with another actor. */
    public Cel played(Actor other) {
        return new Cel(other, exposure, parallax, placing);
    }

    /** The same cel on another exposure. */
    public Cel on(Exposure other) {
        return new Cel(actor, other, parallax, placing);
    }

    /** The same cel in another plane. */
    public Cel inPlane(double otherParallax) {
        return new Cel(actor, exposure, otherParallax, placing);
    }

    /** The same cel laid down otherwise. */
    public Cel laid(IntFunction<Placed> otherPlacing) {
        return new Cel(actor, exposure, parallax, otherPlacing);
    }
}
