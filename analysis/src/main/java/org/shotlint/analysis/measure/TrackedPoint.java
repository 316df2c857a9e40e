package org.shotlint.analysis.measure;

/** A point that is followed from drawing to drawing; remembers its place in the last few. Positions are in work pixels. */
final class TrackedPoint {
    /** Drawings back that a point remembers. */
    static final int REACH = 4;

    private static final int NOBODY = 0;
    private static final int SETTLED = 3;
    private static final int LEAST_STAY = 4;
    private static final int MOST_STAY = 12;

    private final float[] xs = new float[REACH + 1];
    private final float[] ys = new float[REACH + 1];
    private int remembered = 1;
    private int drawings = 1;
    private int owner = NOBODY;
    private int loyalty;
    private int suitor;
    private int courted;
    private int astray;

    TrackedPoint(float x, float y) {
        xs[0] = x;
        ys[0] = y;
    }

    /** Takes the place in the next drawing. */
    void moveTo(float x, float y) {
        for (int k = REACH; k > 0; k--) {
            xs[k] = xs[k - 1];
            ys[k] = ys[k - 1];
        }
        xs[0] = x;
        ys[0] = y;
        remembered = Math.min(REACH + 1, remembered + 1);
        drawings++;
    }

    /** Forgets where it was before the newest drawing, and whose it was. */
    void startAnew() {
        remembered = 1;
        drawings = 1;
        disown();
    }

    float x() {
        return xs[0];
    }

    float y() {
        return ys[0];
    }

    /** Place so many drawings back, at most {@link #reach}. */
    float xBack(int back) {
        return xs[back];
    }

    float yBack(int back) {
        return ys[back];
    }

    /** Drawings back that its place is known. */
    int reach() {
        return remembered - 1;
    }

    /** Drawings it was seen in. */
    int drawings() {
        return drawings;
    }

    boolean isOwned() {
        return owner != NOBODY;
    }

    /** Id of the subject it belongs to; 0 for none. */
    int owner() {
        return owner;
    }

    /** Drawings in which it moved together with its subject. */
    int loyalty() {
        return loyalty;
    }

    /**
     * Notes that it moves with the group of {@code subject}. A free or new point goes over at once, one that was with another subject for
     * long only after it stayed with this one for some drawings: two things may pass each other at the same speed.
     */
    void moveWith(int subject) {
        if (subject == owner) {
            loyalty++;
            courted = 0;
            return;
        }
        courted = subject == suitor ? courted + 1 : 1;
        suitor = subject;
        if (loyalty < SETTLED || courted > Math.min(MOST_STAY, LEAST_STAY + loyalty / 2)) {
            owner = subject;
            loyalty = 1;
            courted = 0;
            astray = 0;
        }
    }

    void disown() {
        owner = NOBODY;
        loyalty = 0;
        courted = 0;
        astray = 0;
    }

    /** Counts drawings in a row in which it did not move with its subject. */
    int astray(boolean now) {
        astray = now ? astray + 1 : 0;
        return astray;
    }
}
