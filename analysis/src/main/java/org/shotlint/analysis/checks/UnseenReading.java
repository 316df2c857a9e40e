package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.UnseenChange;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.time.FrameRange;

/**
 * What went or came while a cut-away was shown. Much may happen unseen, so more is asked than of a change in the open: the thing has to rest
 * for as long as it is seen, its outline has to be an edge with it and none without it, and nothing around may change.
 */
final class UnseenReading {
    static final Param RESTED = new Param(
            "rested",
            "share",
            0.9,
            0.5,
            1,
            "Share of the drawings in which a thing that went or came unseen, during a cut-away, has to look the same",
            "not calibrated: what moves before the cut may well walk on while it is not shown");
    static final Param OUTLINED = new Param(
            "outlined",
            "share",
            0.45,
            0.2,
            1,
            "Share of its outline that has to be an edge with it and none without it",
            "sweep: vases of three sizes reach 0.54 to 0.83; half a pose is below 0.4");

    private static final double OTHER_OUTLINE = 0.2;
    private static final double MIN_QUIET = 1.5;
    private static final double CALM_RING = 0.1;
    private static final double STILL_LEVELS = 10;
    private static final double NOT_FOUND = 0.6;
    private static final double NOT_FOUND_LEVELS = 20;
    private static final double AS_BEFORE_LEVELS = 6;
    private static final double LETTERING = 0.55;
    private static final double WIDE = 2;
    private static final double LEAST_SCORE = 0.4;
    private static final double MOST_SCORE = 0.75;
    private static final double SCORE_SPAN = 0.35;
    private static final int SEEN_FRAMES = 1;

    private final UnseenChange change;
    private final boolean came;

    private UnseenReading(UnseenChange change) {
        this.change = change;
        this.came = change.outlineAfter() > change.outlineBefore();
    }

    /** Candidates of the check {@code id} for things that {@code kind} says went or came. */
    static List<Candidate> of(ShotEvidence evidence, Settings settings, String id, ImpulseReading.Kind kind) {
        List<Candidate> candidates = new ArrayList<>();
        for (UnseenChange change : evidence.unseen()) {
            UnseenReading reading = new UnseenReading(change);
            if (reading.came == (kind == ImpulseReading.Kind.CAME) && reading.counts(settings, id)) {
                candidates.add(reading.candidate(evidence, settings, id));
            }
        }
        return candidates;
    }

    private Impulse.Side object() {
        return came ? change.impulse().after() : change.impulse().before();
    }

    private Impulse.Side ground() {
        return came ? change.impulse().before() : change.impulse().after();
    }

    private double rested() {
        return came ? change.restsAfter() : change.restedBefore();
    }

    private double outline() {
        return Math.max(change.outlineBefore(), change.outlineAfter());
    }

    private double strength() {
        return ImpulseReading.of(change.impulse()).strength();
    }

    private boolean counts(Settings settings, String id) {
        Impulse impulse = change.impulse();
        boolean alone = !impulse.touchesBorder() && impulse.ringShare() <= CALM_RING && !lettering();
        boolean rests = rested() >= settings.value(id, RESTED)
                && object().restLevels() <= STILL_LEVELS
                && impulse.changeLevels() >= MIN_QUIET * (ground().restLevels() + 6);
        boolean outlined = outline() >= settings.value(id, OUTLINED)
                && Math.min(change.outlineBefore(), change.outlineAfter()) <= OTHER_OUTLINE;
        return alone && rests && outlined && isNowhere() && strength() >= ImpulseReading.threshold(settings, id);
    }

    /** Its content is found nowhere on the other side; or only where it is on both, which is ground or another of its kind. */
    private boolean isNowhere() {
        return object().match() >= NOT_FOUND && object().missLevels() >= NOT_FOUND_LEVELS
                || object().vacatedLevels() <= AS_BEFORE_LEVELS;
    }

    /** Captions come and go with cuts. */
    private boolean lettering() {
        Impulse impulse = change.impulse();
        return impulse.strokeShare() >= LETTERING
                && impulse.box().width() >= WIDE * impulse.box().height();
    }

    private Candidate candidate(ShotEvidence evidence, Settings settings, String id) {
        FrameRange away = change.away();
        double threshold = ImpulseReading.threshold(settings, id);
        double over = Math.log10(strength() / threshold);
        int last = away.startFrame() - 1;
        String hidden = "hidden by the cut-away in frames " + away.startFrame() + " to " + (away.endFrame() - 1);
        String message = came
                ? "Something is there that frame " + last + " did not show; its coming was " + hidden
                : "Something that rested is gone: last seen in frame " + last + ", " + hidden;
        return new Candidate(
                        new FrameRange(last, Math.min(evidence.frames().endFrame(), away.endFrame() + SEEN_FRAMES)),
                        away.endFrame(),
                        Optional.of(change.impulse().box()),
                        Math.min(MOST_SCORE, LEAST_SCORE + SCORE_SPAN * over),
                        Optional.empty(),
                        message,
                        List.of(
                                new Measurement("strength", "", strength(), threshold),
                                new Measurement(
                                        "outline with it only",
                                        OUTLINED.unit(),
                                        outline(),
                                        settings.value(id, OUTLINED)),
                                new Measurement(
                                        "drawings in which it rests",
                                        RESTED.unit(),
                                        rested(),
                                        settings.value(id, RESTED)),
                                new Measurement(
                                        "change", "levels", change.impulse().changeLevels(), 0)))
                .with(illustration());
    }

    /** The place in the frames before the cut-away and in those after it. */
    private Illustration illustration() {
        int last = change.away().startFrame() - 1;
        Illustration.Place place = new Illustration.Place(
                came ? "not there in frame " + last : "stood here in frame " + last,
                came ? Illustration.Role.OBSERVED : Illustration.Role.EXPECTED,
                change.impulse().box());
        double x = change.before().x()
                + change.before().width() / 2.0
                - change.impulse().box().x()
                - change.impulse().box().width() / 2.0;
        double y = change.before().y()
                + change.before().height() / 2.0
                - change.impulse().box().y()
                - change.impulse().box().height() / 2.0;
        return new Illustration(
                change.away().endFrame(),
                List.of(),
                List.of(place),
                Optional.empty(),
                List.of(new Illustration.Shift(last, x, y)));
    }
}
