package org.shotlint.samples.scene;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * An actor drawn larger or smaller, with all its ways, about a place that stays.
 *
 * @param actor the actor
 * @param factor its new size over the old
 * @param x the place that stays, in world units
 * @param y the same downwards
 */
public record Scaled(Actor actor, double factor, double x, double y) implements Morphing {

    public Scaled {
        if (!(factor > 0.05 && factor < 20)) {
            throw new IllegalArgumentException("factor is " + factor + ", allowed are 0.05 to 20");
        }
    }

    @Override
    public Actor mixed(Timeline<Double> share) {
        if (!(actor instanceof Morphing)) {
            throw new IllegalArgumentException(
                    actor.getClass().getSimpleName() + " cannot be mixed with another design");
        }
        return new Scaled(((Morphing) actor).mixed(share), factor, x, y);
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        AffineTransform before = scale(canvas.pen());
        actor.draw(canvas, seconds);
        canvas.pen().setTransform(before);
    }

    @Override
    public void drawShadow(Canvas canvas, double seconds) {
        AffineTransform before = scale(canvas.pen());
        actor.drawShadow(canvas, seconds);
        canvas.pen().setTransform(before);
    }

    private AffineTransform scale(Graphics2D pen) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(factor, factor);
        pen.translate(-x, -y);
        return before;
    }
}
