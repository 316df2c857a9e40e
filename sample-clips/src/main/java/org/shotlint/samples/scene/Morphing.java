package org.shotlint.samples.scene;

/** An actor that can be drawn as a mixture of itself and another design of its kind. */
public interface Morphing extends Actor {

    /**
     * Returns this actor with the other design mixed in over time.
     *
     * @param share 0 is the actor itself, 1 the other design
     */
    Actor mixed(Timeline<Double> share);
}
