package org.shotlint.analysis.checks;

import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.finding.Box;

/** Impulses made by hand: frames 19 to 20, a place in the middle of the frame. */
final class Impulses {
    static final Box PLACE = new Box(280, 140, 90, 80);
    static final Box ELSEWHERE = new Box(440, 140, 90, 80);

    /** The side on which an object is: clear outline, steady, found nowhere else. */
    static final Impulse.Side OBJECT = new Impulse.Side(4, 0.9, 50, ELSEWHERE, 0.2, 3, 70, 3, 0.002);

    /** The side on which only the ground is. */
    static final Impulse.Side GROUND = new Impulse.Side(2, 0.5, 10, PLACE, 0.02, 3, 12, 2, 0.001);

    /** The side on which an object is that is found again elsewhere, at a place that it came to or left. */
    static final Impulse.Side FOUND_AGAIN = new Impulse.Side(4, 0.2, 8, ELSEWHERE, 0.22, 60, 70, 3, 0.004);

    private Impulses() {}

    static Impulse of(Impulse.Side before, Impulse.Side after) {
        return of(before, after, 0.02, Border.APART);
    }

    /** An impulse of the same step at another place. */
    static Impulse at(Box place, Impulse.Side before, Impulse.Side after) {
        return new Impulse(19, 20, place, 30, 30, 0.03, 70, 8, 8, 0.02, 0.1, false, before, after);
    }

    static Impulse of(Impulse.Side before, Impulse.Side after, double ringShare, Border border) {
        return new Impulse(
                19, 20, PLACE, 30, 30, 0.03, 70, 8, 8, ringShare, 0.1, border == Border.TOUCHES, before, after);
    }

    /** An impulse that leaves so little of the shot on one side. */
    static Impulse atTheEdgeOfTheShot(Impulse.Side before, Impulse.Side after, int drawingsBefore) {
        Impulse plain = of(before, after);
        return new Impulse(
                plain.frameA(),
                plain.frameB(),
                plain.box(),
                plain.lostMass(),
                plain.bornMass(),
                plain.areaShare(),
                plain.changeLevels(),
                drawingsBefore,
                plain.drawingsAfter(),
                plain.ringShare(),
                plain.strokeShare(),
                plain.touchesBorder(),
                plain.before(),
                plain.after());
    }

    /** Whether a place reaches the edge of the frame. */
    enum Border {
        APART,
        TOUCHES
    }
}
