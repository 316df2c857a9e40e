package org.shotlint.samples.scene;

/** Something that is drawn over the set, at a place of the world; a pure function of time. */
public interface Actor {

    /** Draws the actor as it is at a moment, in world coordinates. */
    void draw(Canvas canvas, double seconds);

    /** Draws what the actor casts on the ground; nothing by default. */
    default void drawShadow(Canvas canvas, double seconds) {}
}
