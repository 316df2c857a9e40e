package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Measurement;

/**
 * A thing that is another from one drawing to the next, at the same place: about as much goes as comes, each is found nowhere on the other
 * side, each keeps on its own side, both have outlines, and the surroundings stay. A thing that moves is found elsewhere; one that vanishes
 * leaves ground, which has no outline.
 *
 * @param impulse the step
 * @param missLevels error of the best place of what goes and of what comes in the other drawing, the lesser, in levels
 * @param elsewhere share of the frame that changes unexplained in this step outside of the place; in a skip, several places do
 */
record SwapReading(Impulse impulse, double missLevels, double elsewhere) {
    private static final double LEAST_MASS = 10;
    private static final double LEAST_RATIO = 0.5;
    private static final double LEAST_AREA = 0.004;
    private static final double LEAST_CHANGE_LEVELS = 45;
    /** Over the share of the place itself. */
    private static final double MOST_ELSEWHERE = 1;

    private static final double NOT_FOUND = 0.65;
    private static final double NOT_FOUND_LEVELS = 22;
    private static final double CONTOUR_LEVELS = 30;
    private static final double KEEPS_LEVELS = 22;
    private static final double CALM_RING = 0.25;
    private static final int LEAST_DRAWINGS = 3;

    static SwapReading of(Impulse impulse, List<Step> steps) {
        double changed = steps.stream()
                .filter(step -> step.frameB() == impulse.frameB())
                .mapToDouble(step -> Math.max(step.lostShare(), step.bornShare()))
                .max()
                .orElse(0);
        return new SwapReading(
                impulse,
                Math.min(impulse.before().missLevels(), impulse.after().missLevels()),
                Math.max(0, changed - impulse.areaShare()));
    }

    /** Whether all of it speaks for a swap. */
    boolean holds() {
        double less = Math.min(impulse.lostMass(), impulse.bornMass());
        double more = Math.max(impulse.lostMass(), impulse.bornMass());
        return !impulse.touchesBorder()
                && less >= LEAST_MASS
                && less >= LEAST_RATIO * more
                && impulse.areaShare() >= LEAST_AREA
                && impulse.changeLevels() >= LEAST_CHANGE_LEVELS
                && impulse.ringShare() <= CALM_RING
                && elsewhere <= MOST_ELSEWHERE * impulse.areaShare()
                && Math.min(impulse.drawingsBefore(), impulse.drawingsAfter()) >= LEAST_DRAWINGS
                && thing(impulse.before())
                && thing(impulse.after());
    }

    private static boolean thing(Impulse.Side side) {
        return side.match() >= NOT_FOUND
                && side.missLevels() >= NOT_FOUND_LEVELS
                && side.contourLevels() >= CONTOUR_LEVELS
                && side.keepLevels() <= KEEPS_LEVELS;
    }

    /** 0.5 at the threshold, 0.9 for twice as much and beyond. */
    double score() {
        return Math.min(0.9, 0.1 + 0.4 * missLevels / NOT_FOUND_LEVELS);
    }

    Measurement measurement() {
        return new Measurement("error of the best place in the other frame", "levels", missLevels, NOT_FOUND_LEVELS);
    }
}
