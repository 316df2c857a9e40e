package org.shotlint.analysis.checks;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.FadedPlace;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Measurement;

/**
 * What blends into something else where it stands, all of it at the same time: a thing, or a part of one, fades away or fades in, or becomes
 * another. Things that move come and go edge first, and light leaves the drawing under it.
 */
final class FadedReading {
    static final Param FADED = new Param(
            "faded",
            "share of the frame",
            0.003,
            0.002,
            0.12,
            "Smallest place that fades where it stands",
            "sweep on generated clips: an arm of a figure half as high as the frame takes 0.004");
    static final Param TOGETHER = new Param(
            "together",
            "share of the way",
            0.09,
            0.02,
            0.2,
            "How far the parts of a place that fades may be from one another on the way, on average",
            "sweep: generated things that fade under moving cameras reach 0.09; on clean clips it starts at 0.1 where the ground stays");

    /** What became of the place. */
    enum Kind {
        WENT,
        CAME,
        TURNED
    }

    private static final double NOT_LIGHT = 0.1;
    private static final double STRAIGHT = 0.05;
    private static final double STAYS = 0.72;
    private static final double EDGE = 1.3;
    private static final double LIKE_GROUND = 0.85;
    private static final double OWN_COLOURS = 0.9;
    private static final double TURNED_AREA = 0.006;
    private static final double TURNED_LEVELS = 60;
    private static final double LEAST_SCORE = 0.45;
    private static final double MOST_SCORE = 0.8;

    private final FadedPlace place;

    private FadedReading(FadedPlace place) {
        this.place = place;
    }

    /** Candidates of the check {@code id} for places of that kind. */
    static List<Candidate> of(ShotEvidence evidence, Settings settings, String id, Kind kind) {
        return evidence.faded().stream()
                .map(FadedReading::new)
                .filter(reading -> reading.kind().equals(Optional.of(kind)) && reading.counts(settings, id))
                .map(reading -> reading.candidate(settings, id, kind))
                .toList();
    }

    /** The ground continues under what is gone, and has no edge where its outline was; empty where neither can be told. */
    private Optional<Kind> kind() {
        if (place.edgeBefore() >= EDGE * place.edgeAfter() && place.groundAfter() >= LIKE_GROUND) {
            return Optional.of(Kind.WENT);
        }
        if (place.edgeAfter() >= EDGE * place.edgeBefore() && place.groundBefore() >= LIKE_GROUND) {
            return Optional.of(Kind.CAME);
        }
        boolean turned = Math.min(place.groundBefore(), place.groundAfter()) < OWN_COLOURS
                && place.areaShare() >= TURNED_AREA
                && place.changeLevels() >= TURNED_LEVELS;
        return turned ? Optional.of(Kind.TURNED) : Optional.empty();
    }

    private boolean counts(Settings settings, String id) {
        return place.areaShare() >= settings.value(id, FADED)
                && place.spread() <= settings.value(id, TOGETHER)
                && place.beside() <= STRAIGHT
                && place.sameShare() >= STAYS
                && place.notLight() >= NOT_LIGHT;
    }

    private Candidate candidate(Settings settings, String id, Kind kind) {
        double together = settings.value(id, TOGETHER);
        int start = place.frames().startFrame();
        int end = place.frames().endFrame();
        String how = "where it stands, all of it at once, between frames " + start + " and " + end;
        String message = switch (kind) {
            case WENT -> "Something fades away " + how;
            case CAME -> "Something fades in " + how;
            case TURNED -> "Something is blended into something else " + how;
        };
        Illustration.Place outline = new Illustration.Place(
                kind == Kind.WENT ? "stood here in frame " + start : "stands here in frame " + end,
                kind == Kind.WENT ? Illustration.Role.EXPECTED : Illustration.Role.OBSERVED,
                place.box());
        return new Candidate(
                        place.frames(),
                        (start + end) / 2,
                        Optional.of(place.box()),
                        Math.min(
                                MOST_SCORE, LEAST_SCORE + (MOST_SCORE - LEAST_SCORE) * (1 - place.spread() / together)),
                        Optional.empty(),
                        message,
                        List.of(
                                new Measurement("parts apart on the way", TOGETHER.unit(), place.spread(), together),
                                new Measurement("place", FADED.unit(), place.areaShare(), settings.value(id, FADED)),
                                new Measurement("change", "levels", place.changeLevels(), 0),
                                new Measurement("ground around it that stays", "share", place.sameShare(), STAYS)))
                .with(new Illustration(end, List.of(), List.of(outline), Optional.empty(), List.of()));
    }
}
