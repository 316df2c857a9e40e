package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Embedding;
import org.shotlint.analysis.evidence.IdentityLook;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.time.FrameRange;

/**
 * What an identity model says of a subject: which sheet it looks like, and how far it has gone from its own first looks. Where there is no
 * model, nothing here has a say.
 *
 * @param frames from where half of the way shows to the last look
 * @param peakFrame where it is furthest off
 * @param distance that lasts for {@link #LASTING} looks, by cosine
 * @param unrest largest distance between the first looks
 */
record IdentityReading(Subject subject, FrameRange frames, int peakFrame, double distance, double unrest) {
    static final Param ALIKE = new Param(
            "identityAlike",
            "",
            0.3,
            0.01,
            2,
            "Distance (1 less the cosine) to a sheet's views below which an identity model speaks for the character, above against it",
            "not calibrated: it depends on the model that a person brings along");
    static final Param VOICE = new Param(
            "identityVoice",
            "",
            0.15,
            0,
            1,
            "By how much an identity model can raise or lower the likeness to a sheet",
            "not calibrated: less than half of the way from unlike to sure, so that colours keep the last word");
    static final Param LEFT = new Param(
            "identityLeft",
            "",
            0.35,
            0.01,
            2,
            "Distance (1 less the cosine) from a subject's first looks, by an identity model, from which it is another",
            "not calibrated: it depends on the model that a person brings along");
    static final Param STEADY = new Param(
            "identitySteady",
            "",
            3,
            1,
            50,
            "How many times the unrest of the first looks that distance has to be",
            "not calibrated: turning and posing move a vector, too");

    private static final String CHECK = "drift";
    private static final int LASTING = 3;
    private static final int LEAST_LOOKS = 2 * LASTING;
    private static final double SHOWS = 0.5;
    private static final double NEAREST = 0.25;
    private static final double LEAST_SCORE = 0.4;
    private static final double MOST_SCORE = 0.8;

    /** The readings with what the model says to each, the most alike first; the same list where there is no model. */
    static List<SheetReading> weighed(Subject subject, List<SheetReading> readings, Settings settings) {
        if (subject.identityLooks().isEmpty()) {
            return readings;
        }
        double alike = settings.value(CHECK, ALIKE);
        double voice = settings.value(CHECK, VOICE);
        List<SheetReading> weighed = new ArrayList<>();
        for (SheetReading reading : readings) {
            double word = word(subject, reading.sheet(), alike);
            double likeness = Math.max(0, Math.min(1, reading.likeness() + voice * word));
            weighed.add(new SheetReading(
                    reading.subject(),
                    reading.sheet(),
                    likeness,
                    reading.agreed(),
                    reading.departed(),
                    reading.worst(),
                    reading.frames()));
        }
        weighed.sort(Comparator.comparingDouble(SheetReading::likeness).reversed());
        return List.copyOf(weighed);
    }

    /** What the model says to that sheet: 1 for it, -1 against it; against it also where another sheet is nearer. */
    private static double word(Subject subject, String sheet, double alike) {
        OptionalDouble own = distance(subject, sheet);
        if (own.isEmpty()) {
            return 0;
        }
        double word = (alike - own.getAsDouble()) / alike;
        for (String other : subject.identityLooks().get(0).sheets().keySet()) {
            double apart = distance(subject, other).orElse(Double.MAX_VALUE);
            if (!other.equals(sheet) && apart < own.getAsDouble()) {
                word = Math.min(word, (apart - own.getAsDouble()) / alike);
            }
        }
        return Math.max(-1, Math.min(1, word));
    }

    /** Distance of the subject to the sheet in the drawings where it is near: what drifts has not yet gone there. */
    static OptionalDouble distance(Subject subject, String sheet) {
        double[] distances = subject.identityLooks().stream()
                .map(IdentityLook::sheets)
                .filter(sheets -> sheets.containsKey(sheet))
                .mapToDouble(sheets -> sheets.get(sheet))
                .sorted()
                .toArray();
        return distances.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(distances[(int) (NEAREST * (distances.length - 1))]);
    }

    /** How the subject has become another to the model since its first looks; empty where it has not, or was seen too rarely. */
    static Optional<IdentityReading> left(Subject subject, Settings settings) {
        return of(subject)
                .filter(reading -> reading.distance >= settings.value(CHECK, LEFT)
                        && reading.distance >= settings.value(CHECK, STEADY) * reading.unrest);
    }

    private static Optional<IdentityReading> of(Subject subject) {
        List<IdentityLook> looks = subject.identityLooks();
        if (looks.size() < LEAST_LOOKS) {
            return Optional.empty();
        }
        List<Embedding> first =
                looks.subList(0, LASTING).stream().map(IdentityLook::seen).toList();
        double unrest = 0;
        for (Embedding a : first) {
            for (Embedding b : first) {
                unrest = Math.max(unrest, a.distance(b));
            }
        }
        double[] way = looks.stream()
                .mapToDouble(look ->
                        first.stream().mapToDouble(look.seen()::distance).min().orElse(0))
                .toArray();
        int at = LASTING;
        double lasting = -1;
        for (int i = LASTING; i + LASTING <= way.length; i++) {
            double least = Math.min(way[i], Math.min(way[i + 1], way[i + 2]));
            if (least > lasting) {
                lasting = least;
                at = i;
            }
        }
        if (way[way.length - 1] < SHOWS * lasting) {
            return Optional.empty(); // what comes back was a pose
        }
        int from = at;
        while (way[from - 1] > SHOWS * lasting) {
            from--;
        }
        int peak = way[at] >= way[at + 1] ? at : at + 1;
        FrameRange frames = new FrameRange(
                looks.get(from).frame(), looks.get(looks.size() - 1).frame() + 1);
        return Optional.of(new IdentityReading(subject, frames, looks.get(peak).frame(), lasting, unrest));
    }

    /** A candidate on the model's word alone: colours did not say it. */
    static Optional<Candidate> candidate(Subject subject, Optional<SheetReading> sheet, Settings settings) {
        return left(subject, settings).map(reading -> {
            double left = settings.value(CHECK, LEFT);
            String name = sheet.map(SheetReading::sheet).orElse(subject.label());
            return new Candidate(
                    reading.frames,
                    reading.peakFrame,
                    Optional.of(DriftCandidates.box(subject, reading.peakFrame)),
                    Math.min(MOST_SCORE, LEAST_SCORE + reading.distance - left),
                    Optional.of(name),
                    String.format(
                            Locale.ROOT,
                            "The identity model sees another than at the shot's start: distance %.2f, where its first looks differ by %.2f",
                            reading.distance,
                            reading.unrest),
                    List.of());
        });
    }

    /** The candidate with the model's numbers after its own; the same where the model said nothing. */
    static Candidate told(Candidate candidate, Subject subject, Settings settings) {
        List<Measurement> numbers = new ArrayList<>(candidate.measurements());
        of(subject)
                .ifPresent(reading -> numbers.add(new Measurement(
                        "identity model: distance from the first looks",
                        "",
                        reading.distance,
                        settings.value(CHECK, LEFT))));
        candidate
                .subject()
                .map(name -> distance(subject, name))
                .filter(OptionalDouble::isPresent)
                .ifPresent(apart -> numbers.add(new Measurement(
                        "identity model: distance to the sheet",
                        "",
                        apart.getAsDouble(),
                        settings.value(CHECK, ALIKE))));
        return numbers.size() == candidate.measurements().size()
                ? candidate
                : new Candidate(
                        candidate.frames(),
                        candidate.peakFrame(),
                        candidate.box(),
                        candidate.score(),
                        candidate.subject(),
                        candidate.message(),
                        numbers,
                        candidate.illustration());
    }
}
