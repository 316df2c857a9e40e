package org.shotlint.samples.scene;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * An articulated character seen from any side.
 *
 * @param design how it looks over time
 * @param other the design it can be mixed with
 * @param action how it moves
 */
public record Puppet(Timeline<CharacterDesign> design, CharacterDesign other, Timeline<Pose> action)
        implements Morphing {

    /** A character that stays itself. */
    public static Puppet of(CharacterDesign design, Timeline<Pose> action) {
        return new Puppet(Timeline.always(design), design, action);
    }

    /** The same character, able to turn into another. */
    public Puppet towards(CharacterDesign target) {
        return new Puppet(design, target, action);
    }

    /** The same character doing something else. */
    public Puppet acting(Timeline<Pose> otherAction) {
        return new Puppet(design, other, otherAction);
    }

    @Override
    public Actor mixed(Timeline<Double> share) {
        return new Puppet(seconds -> design.at(seconds).mixed(other, share.at(seconds)), other, action);
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        Pose pose = action.at(seconds);
        Graphics2D pen = canvas.pen();
        AffineTransform before = pen.getTransform();
        pen.translate(pose.x(), pose.y());
        pen.scale(1 / pose.stretch(), pose.stretch());
        CharacterDesign now = design.at(seconds);
        new PuppetFigure(now, pose).draw(new Ink(canvas, now.line()));
        pen.setTransform(before);
    }

    @Override
    public void drawShadow(Canvas canvas, double seconds) {
        Pose pose = action.at(seconds);
        CharacterDesign now = design.at(seconds);
        new Ink(canvas)
                .shadow(
                        pose.x() + 3,
                        pose.y() + 1,
                        now.build().height() * 0.17 * now.build().girth());
    }
}
