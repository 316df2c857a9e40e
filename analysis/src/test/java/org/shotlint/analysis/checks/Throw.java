package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;

/** A thing thrown through a frame of 640 x 360, drawing by drawing, in lengths of 1/480 of the width. */
final class Throw {
    private static final double SCALE = 640 / 480.0;
    private static final int SIDE = 30;

    private final List<Sighting> sightings = new ArrayList<>();
    private double x;
    private double y;
    private double velocityX;
    private double velocityY;
    private double pull = 0.25;
    private double cameraX;
    private int points = 20;
    private int firstDrawing;

    /** Starts in the first drawing at a place with a velocity. */
    Throw(double x, double y, double velocityX, double velocityY) {
        this.x = x;
        this.y = y;
        this.velocityX = velocityX;
        this.velocityY = velocityY;
        see(0);
    }

    private Throw(double x, double y, double velocityX, double velocityY, int firstDrawing) {
        this.x = x;
        this.y = y;
        this.velocityX = velocityX;
        this.velocityY = velocityY;
        this.firstDrawing = firstDrawing;
        see(0);
    }

    /** So many drawings under gravity. */
    Throw flies(int drawings) {
        for (int i = 0; i < drawings; i++) {
            velocityY += pull;
            x += velocityX;
            y += velocityY;
            see(points);
        }
        return this;
    }

    /** So many drawings at the same place. */
    Throw rests(int drawings) {
        double wasX = velocityX;
        double wasY = velocityY;
        velocityX = 0;
        velocityY = 0;
        for (int i = 0; i < drawings; i++) {
            see(points);
        }
        velocityX = wasX;
        velocityY = wasY;
        return this;
    }

    /** So many drawings in which it comes to rest, or up to speed, step by step. */
    Throw eases(int drawings, double from, double to) {
        double wasX = velocityX;
        double wasY = velocityY;
        for (int i = 1; i <= drawings; i++) {
            double share = from + (to - from) * i / (drawings + 1);
            velocityX = wasX * share;
            velocityY = wasY * share;
            x += velocityX;
            y += velocityY;
            see(points);
        }
        velocityX = wasX;
        velocityY = wasY;
        return this;
    }

    /** Turns its fall into a rise of that share of the speed. */
    Throw bounces(double share) {
        velocityY = -velocityY * share;
        return this;
    }

    /** Goes on at so many times its speed. */
    Throw struck(double factor) {
        velocityX *= factor;
        velocityY *= factor;
        return this;
    }

    /** From here on that pull acts on it, px a drawing squared. */
    Throw under(double otherPull) {
        pull = otherPull;
        return this;
    }

    /**
     * Another throw that begins so many drawings after this one's last, as if it had touched the ground half way and come back with that
     * share of its speed.
     */
    Throw after(int hidden, double share) {
        double until = hidden / 2.0;
        double touchY = y + velocityY * until + pull * until * until / 2;
        double hit = velocityY + pull * until;
        double since = hidden - until;
        Throw later = new Throw(
                x + velocityX * hidden,
                touchY - hit * share * since + pull * since * since / 2,
                velocityX,
                -hit * share + pull * since,
                sightings.size() - 1 + hidden);
        return later;
    }

    /** From here on the camera moves by so much a drawing. */
    Throw underCamera(double shift) {
        cameraX = shift;
        return this;
    }

    /** From here on so many points carry it. */
    Throw withPoints(int count) {
        points = count;
        return this;
    }

    Subject subject(int id) {
        return new Subject(id, SCALE, 360, sightings, List.of(), List.of(), List.of());
    }

    int drawings() {
        return firstDrawing + sightings.size();
    }

    private void see(int kept) {
        Box box = new Box((int) ((x - SIDE / 2.0) * SCALE), (int) ((y - SIDE / 2.0) * SCALE), 40, 40);
        boolean border = box.x() < 6 || box.y() < 6 || box.x() > 594 || box.y() > 314;
        sightings.add(new Sighting(
                firstDrawing + sightings.size(),
                x,
                y,
                velocityX - cameraX,
                velocityY,
                cameraX,
                0,
                0.1,
                1,
                points,
                kept,
                border,
                box));
    }
}
