package org.shotlint.analysis.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    /** Of two places that point to each other. */
    private static final double FOUND_IN_TURN = 0.65;

    private static final double FOUND_FOR_SURE = 0.3;
    private static final double SAME_PLACE = 0.5;
    private static final double VACATED_LEVELS = 20;
    private static final double FAR_SHARE = 0.06;
    private static final double FAR_OVER_DRIFT = 4;
    private static final double CALM_RING = 0.25;
    private static final double STILL_THERE_LEVELS = 12;
    /** Content that is found elsewhere, where it still is, may be a copy, or the ground; only a strong one is believed. */
    private static final double COPY_STRENGTH = 21;

    private static final double QUIET_AND_CONTOUR = 4;
    private static final double ALONE_RING = 0.1;
    private static final double ALONE_LEVELS = 20;
    private static final double ALONE_VACATED_LEVELS = 6;
    private static final double ALONE_STRENGTH = 15;

    /** Reads {@code impulse} beside all those of its shot. */
    static ImpulseReading of(Impulse impulse, List<Impulse> all) {
        Optional<Impulse.Side> jumped = jumped(impulse)
                .or(() -> all.stream()
                        .filter(other -> other != impulse && other.frameB() == impulse.frameB())
                        .flatMap(other -> changesPlaces(impulse, other).stream())
                        .findFirst());
        return jumped.map(side -> new ImpulseReading(Kind.MOVED, side, strengthOfJump(impulse, side)))
                .filter(reading -> reading.strength > 0)
                .orElseGet(() -> of(impulse));
    }

    /** The side on which an object is that is in both drawings, at places that lie in the one area that changed. */
    private static Optional<Impulse.Side> jumped(Impulse impulse) {
        double before = impulse.before().contourLevels();
        double after = impulse.after().contourLevels();
        boolean both = Math.max(before, after) < ALIKE_OUTLINES * Math.min(before, after);
        return Stream.of(impulse.before(), impulse.after())
                .filter(side -> both && isFound(side, FOUND) && isFar(side))
                .min(Comparator.comparingDouble(Impulse.Side::match));
    }

    /** The object's side of {@code impulse}, where what it shows is found at the place of {@code other}, and the other way round. */
    private static Optional<Impulse.Side> changesPlaces(Impulse impulse, Impulse other) {
        if (pointsTo(impulse.before(), other) && pointsTo(other.after(), impulse)) {
            return Optional.of(impulse.before());
        }
        return pointsTo(impulse.after(), other) && pointsTo(other.before(), impulse)
                ? Optional.of(impulse.after())
                : Optional.empty();
    }

    private static boolean pointsTo(Impulse.Side side, Impulse other) {
        long shared = side.found().intersectionArea(other.box());
        return isFound(side, FOUND_IN_TURN)
                && isFar(side)
                && shared
                        >= SAME_PLACE
                                * Math.min(side.found().area(), other.box().area());
    }

    private static boolean isFound(Impulse.Side side, double most) {
        return side.match() < most && side.vacatedLevels() >= VACATED_LEVELS;
    }

    private static boolean isFar(Impulse.Side side) {
        return side.shiftShare() > Math.max(FAR_SHARE, FAR_OVER_DRIFT * side.driftShare());
    }

    /** As for other impulses, but for the outline: what is in both drawings has one in both. */
    private static double strengthOfJump(Impulse impulse, Impulse.Side object) {
        Impulse.Side ground = object == impulse.before() ? impulse.after() : impulse.before();
        double quiet = impulse.changeLevels() / (ground.restLevels() + 6);
        boolean readable = (!impulse.touchesBorder() || object.match() < FOUND_FOR_SURE)
                && impulse.mass() >= MIN_MASS
                && impulse.areaShare() >= MIN_AREA
                && impulse.ringShare() < CALM_RING
                && quiet >= MIN_QUIET
                && Math.min(impulse.drawingsBefore(), impulse.drawingsAfter()) >= MIN_DRAWINGS;
        return readable ? strength(impulse, object, quiet, 1) : 0;
    }

    private static double strength(Impulse impulse, Impulse.Side object, double quiet, double contour) {
        return Math.sqrt(Math.min(impulse.mass(), 60))
                * Math.min(quiet, 4)
                * contour
                * Math.min(1, object.contourLevels() / 30)
                * Math.max(0.1, 1 - object.keepLevels() / 40)
                * (1 - impulse.ringShare());
    }

    /** Reads {@code impulse} by itself. */
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
        double strength = strength(impulse, object, quiet, contour);
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
        if (isFound(object, FOUND) && isFar(object) && impulse.ringShare() < CALM_RING) {
            return Kind.MOVED;
        }
        boolean groundAlike = object.match() >= GROUND_ALIKE
                && object.missLevels() >= GROUND_ALIKE_LEVELS
                && object.vacatedLevels() < AS_BEFORE_LEVELS;
        if (standsAlone(impulse, object) && strength >= ALONE_STRENGTH) {
            return came ? Kind.CAME : Kind.WENT;
        }
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

    /** Whether nothing around it changes, and what resembles it most elsewhere was there before and is there after. */
    private static boolean standsAlone(Impulse impulse, Impulse.Side object) {
        return impulse.ringShare() < ALONE_RING
                && object.match() >= FOUND
                && object.missLevels() >= ALONE_LEVELS
                && object.vacatedLevels() < ALONE_VACATED_LEVELS;
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
                new Measurement("error of the best place elsewhere", "of that in place", object.match(), foundLimit()),
                new Measurement("surroundings that change", "share", impulse.ringShare(), CALM_RING));
    }

    /** The limit that the error of the content at its best place was held against. */
    private double foundLimit() {
        if (kind == Kind.MOVED) {
            return object.match() < FOUND ? FOUND : FOUND_IN_TURN;
        }
        return object.match() >= NOT_FOUND ? NOT_FOUND : FOUND;
    }
}
