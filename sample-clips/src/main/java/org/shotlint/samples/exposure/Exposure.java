package org.shotlint.samples.exposure;

/** Maps a frame of the clip to the moment of the action shown in it. Pure: the same frame always gives the same moment. */
@FunctionalInterface
public interface Exposure {

    /**
     * Returns the moment of the action, in frames.
     *
     * @param frame index in the clip, from 0
     */
    double momentAt(int frame);

    /** A new drawing in every frame. */
    static Exposure ones() {
        return frame -> frame;
    }

    /** A new drawing in every second frame. */
    static Exposure twos() {
        return new Stepped(2);
    }

    /** A new drawing in every third frame. */
    static Exposure threes() {
        return new Stepped(3);
    }

    /** This exposure first, and the result looked up in another: {@code twos().of(hold)} draws a hold on twos. */
    default Exposure of(Exposure inner) {
        return frame -> inner.momentAt((int) Math.floor(momentAt(frame)));
    }
}
