package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.finding.Measurement;

/**
 * What an impulse says: something went, came, or moved in one step. The object is on the side where the changed area has the higher contour;
 * the ground is on the other. The object went or came if its content is found nowhere on the other side, and it moved if the content is
 * found at a place that it left, further off than it moves otherwise.
 *
 * <p>Strength multiplies what speaks for a defect: the mass of the impulse, how quiet the ground is on its own side against the change, how
 * much higher the object's contour is, how well the object keeps in the drawings on its side, and how still the surroundings are.
 *
 * @param kind what happened
 * @param object the side the object is on
 * @param strength grows with the evidence; 0 where nothing speaks for a defect
 */
record ImpulseReading(Kind kind, Impulse.Side object, double strength) {
    enum Kind {
        WENT,
        CAME,
        MOVED,
        UNCLEAR
    }

    static final Param STRENGTH = new Param(
            "strength",
            "",
            7,
            1,
            100,
            "Strength from which an impulse counts",
            "sweep: clean clips reach 5, defects start at 10");

    private static final double MIN_MASS = 12;
    private static final double MIN_AREA = 0.002;
    private static final int MIN_DRAWINGS = 3;
    private static final double MIN_QUIET = 1.5;
    private static final double MIN_CONTOUR = 0.8;
    private static final double ALIKE_OUTLINES = 1.2;
    private static final double NOT_FOUND = 0.6;
    private static final double NOT_FOUND_LEVELS = 22;
    /** Somewhat like it, at a place that is as before: ground that looks alike, not the thing. */
    private static final double GROUND_ALIKE = 0.52;

    private static final double GROUND_ALIKE_LEVELS = 24;
    private static final double AS_BEFORE_LEVELS = 5;
    private static final double FOUND = 0.5;
    private static final double VACATED_LEVELS = 20;
    private static final double FAR_SHARE = 0.06;
    private static final double FAR_OVER_DRIFT = 4;
    private static final double CALM_RING = 0.25;
    private static final double STILL_THERE_LEVELS = 12;
    /** Content that is found elsewhere, where it still is, may be a copy, or the ground; only a strong one is believed. */
    private static final double COPY_STRENGTH = 21;

    private static final double QUIET_AND_CONTOUR = 4;

    static ImpulseReading of(Impulse impulse) {
        boolean came = objectIsAfter(impulse);
        Impulse.Side object = came ? impulse.after() : impulse.before();
        Impulse.Side ground = came ? impulse.before() : impulse.after();
        double contour = Math.min(4, object.contourLevels() / (ground.contourLevels() + 5));
        double quiet = impulse.changeLevels() / (ground.restLevels() + 6);
        boolean readable = !impulse.touchesBorder()
                && impulse.mass() >= MIN_MASS
                && impulse.areaShare() >= MIN_AREA
                && quiet >= MIN_QUIET
                && contour >= MIN_CONTOUR
                && Math.min(impulse.drawingsBefore(), impulse.drawingsAfter()) >= MIN_DRAWINGS;
        if (!readable) {
            return new ImpulseReading(Kind.UNCLEAR, object, 0);
        }
        double strength = Math.sqrt(Math.min(impulse.mass(), 60))
                * Math.min(quiet, 4)
                * contour
                * Math.min(1, object.contourLevels() / 30)
                * Math.max(0.1, 1 - object.keepLevels() / 40)
                * (1 - impulse.ringShare());
        return new ImpulseReading(
                kind(impulse, object, came, Math.min(quiet, 6) * contour, strength), object, strength);
    }

    /** The object has the higher outline; where outlines are alike, it is what the other drawing does not have. */
    private static boolean objectIsAfter(Impulse impulse) {
        Impulse.Side before = impulse.before();
        Impulse.Side after = impulse.after();
        double higher = Math.max(before.contourLevels(), after.contourLevels());
        double lower = Math.min(before.contourLevels(), after.contourLevels());
        boolean alike = higher < ALIKE_OUTLINES * lower;
        return alike ? after.match() > before.match() : after.contourLevels() > before.contourLevels();
    }

    private static Kind kind(
            Impulse impulse, Impulse.Side object, boolean came, double quietAndContour, double strength) {
        boolean found = object.match() < FOUND && object.vacatedLevels() >= VACATED_LEVELS;
        boolean far = object.shiftShare() > Math.max(FAR_SHARE, FAR_OVER_DRIFT * object.driftShare());
        if (found && far && impulse.ringShare() < CALM_RING) {
            return Kind.MOVED;
        }
        boolean groundAlike = object.match() >= GROUND_ALIKE
                && object.missLevels() >= GROUND_ALIKE_LEVELS
                && object.vacatedLevels() < AS_BEFORE_LEVELS;
        boolean nowhere = groundAlike || (object.match() >= NOT_FOUND && object.missLevels() >= NOT_FOUND_LEVELS);
        if (nowhere && quietAndContour >= QUIET_AND_CONTOUR) {
            return came ? Kind.CAME : Kind.WENT;
        }
        boolean copy = came && object.match() < FOUND && object.vacatedLevels() < STILL_THERE_LEVELS;
        if (copy && strength >= COPY_STRENGTH) {
            return Kind.CAME;
        }
        return Kind.UNCLEAR;
    }

    /** 0.5 at the threshold, towards 1 for ten times as much. */
    double score(double threshold) {
        return Math.max(0, Math.min(1, 0.5 + 0.5 * Math.log10(strength / threshold)));
    }

    static double threshold(Settings settings, String id) {
        return settings.value(id, STRENGTH);
    }

    List<Measurement> measurements(Impulse impulse, double threshold) {
        return List.of(
                new Measurement("strength", "", strength, threshold),
                new Measurement("change", "levels", impulse.changeLevels(), 18),
                new Measurement(
                        "content found elsewhere",
                        "error share",
                        object.match(),
                        kind == Kind.MOVED ? FOUND : NOT_FOUND),
                new Measurement("surroundings that change", "share", impulse.ringShare(), CALM_RING));
    }
}
