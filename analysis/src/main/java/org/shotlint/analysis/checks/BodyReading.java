package org.shotlint.analysis.checks;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.BodyChange;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Measurement;

/**
 * A subject that goes its way and grows a part, loses one, or slowly becomes another: laid over itself it is the same again and again, but for
 * that. One that turns or bends has another outline all around or shows another side, and a part that is moved comes where it was not, goes where
 * it was, and sweeps over its way.
 */
final class BodyReading {
    static final Param PART = new Param(
            "part",
            "share of the subject",
            0.027,
            0.01,
            0.5,
            "Smallest part of a subject's outline that comes and stays, or goes and stays away",
            "sweep on generated clips: a third arm takes 0.03 to 0.07; subjects of clean clips whose outline stays lose or gain nothing");
    static final Param REPLACED = new Param(
            "replaced",
            "share of the subject",
            0.1,
            0.03,
            1,
            "Share of a subject's inside that shows colours it never showed before, and never again those that it did",
            "sweep on generated clips: changes over 40 drawings reach 0.16 and more; subjects of clean clips that lie well over themselves 0.03");

    private static final double MOST_PART = 0.12;
    private static final double MOST_OTHER = 0.12;
    private static final double MOST_SWEPT = 0.28;
    private static final double MOST_TURNED = 0.34;
    private static final double LIKE = 0.4;
    private static final double SAME_OUTLINE = 0.79;
    private static final double INSIDE = 0.58;
    private static final double STRAYS = 0.12;
    private static final double LEAST_SCORE = 0.5;
    private static final double MOST_SCORE = 0.9;
    private static final double PER_LIMIT = 0.1;

    private final BodyChange change;

    private BodyReading(BodyChange change) {
        this.change = change;
    }

    /** Candidates of the check {@code id}: one at most for each subject and kind. */
    static List<Candidate> of(ShotEvidence evidence, Settings settings, String id) {
        double area = settings.value(id, MorphCheck.AREA);
        return evidence.bodies().stream()
                .map(BodyReading::new)
                .filter(reading -> reading.isTold(area) && reading.counts(settings, id))
                .filter(reading -> reading.isPart()
                        || evidence.subjects().stream()
                                .filter(subject -> subject.id() == reading.change.subjectId())
                                .noneMatch(subject -> DriftCheck.isOffSheet(subject, evidence, settings)))
                .map(reading -> reading.candidate(evidence, settings, id))
                .toList();
    }

    private boolean isPart() {
        return change.kind() != BodyChange.Kind.REPLACED;
    }

    /** Whether the subject is told from its ground, and lies well over itself. */
    private boolean isTold(double area) {
        return change.area() >= area
                && change.likeness() >= LIKE
                && change.inside() >= INSIDE
                && change.strays() <= STRAYS;
    }

    private boolean counts(Settings settings, String id) {
        if (!isPart()) {
            return change.share() >= settings.value(id, REPLACED);
        }
        return change.share() >= settings.value(id, PART)
                && change.share() <= MOST_PART
                && change.otherShare() <= MOST_OTHER * change.share()
                && change.swept() <= MOST_SWEPT * change.share()
                && change.turned() <= MOST_TURNED
                && change.outline() >= SAME_OUTLINE;
    }

    private Candidate candidate(ShotEvidence evidence, Settings settings, String id) {
        int start = change.frames().startFrame();
        int end = change.frames().endFrame();
        String between = "between frames " + start + " and " + end;
        String message = switch (change.kind()) {
            case GROWN ->
                "A part of a subject grows " + between
                        + ": it was never there before, is there from then on, and nothing of the"
                        + " outline went for it";
            case GONE ->
                "A part of a subject melts away " + between
                        + ": it was there all the time, never comes back, and nothing of the" + " outline came for it";
            case REPLACED ->
                "A subject slowly turns into something else " + between
                        + ": it shows colours that it never showed before, and no more those that it did";
        };
        int peak = switch (change.kind()) {
            case GROWN -> end - 1;
            case GONE -> start;
            case REPLACED -> (start + end) / 2;
        };
        double limit = settings.value(id, isPart() ? PART : REPLACED);
        Candidate candidate = new Candidate(
                change.frames(),
                peak,
                Optional.of(change.box()),
                Math.min(MOST_SCORE, LEAST_SCORE + PER_LIMIT * (change.share() / limit - 1)),
                evidence.subjects().stream()
                        .filter(subject -> subject.id() == change.subjectId())
                        .map(Subject::label)
                        .findFirst(),
                message,
                measurements(limit));
        if (!isPart()) {
            return candidate;
        }
        boolean grown = change.kind() == BodyChange.Kind.GROWN;
        Illustration.Place outline = new Illustration.Place(
                grown ? "comes here" : "goes from here",
                grown ? Illustration.Role.OBSERVED : Illustration.Role.EXPECTED,
                change.part());
        return candidate.with(new Illustration(peak, List.of(), List.of(outline), Optional.empty(), List.of()));
    }

    private List<Measurement> measurements(double limit) {
        Measurement likeness = new Measurement("likeness of the looks to one another", "", change.likeness(), LIKE);
        if (!isPart()) {
            return List.of(
                    new Measurement("inside that is replaced", REPLACED.unit(), change.share(), limit), likeness);
        }
        return List.of(
                new Measurement(
                        change.kind() == BodyChange.Kind.GROWN ? "part that comes" : "part that goes",
                        PART.unit(),
                        change.share(),
                        limit),
                new Measurement("the rest of the outline that stays", "share", change.outline(), SAME_OUTLINE),
                likeness);
    }
}
