package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Severity;

/** A character departs from its model sheet, or slides away from what it was when the shot began. */
public final class DriftCheck implements Check {
    /** Measurement of findings that rest on the whole silhouette of a character. */
    public static final String SHEET_LIKENESS = "likeness to the sheet";

    static final Param COLOUR = new Param(
            "colour",
            "Delta E",
            6.5,
            2,
            50,
            "Difference of a colour by CIEDE2000 that lasts, from which it has departed",
            "sweep: what lasts stays below 5 on clean clips and twins; the injected ones that are seen so reach 7.6 to 18");
    static final Param MOST = new Param(
            "most",
            "Delta E",
            9.5,
            2,
            50,
            "What the difference of a colour that slides has to reach at its most",
            "sweep: false ones on clean clips and twins reach 8.8, injected ones 11.5 and more");
    static final Param DRAWINGS = new Param(
            "drawings", "", 6, 3, 48, "Drawings that a departure has to last", "shorter ones are smears and glints");
    static final Param LASTING = new Param(
            "lasting",
            "",
            20,
            3,
            200,
            "Drawings that a slide has to stay over half of its way",
            "sweep: the injected ones stay for 33 and more; points that slip behind something, and glints, for 12 at most, dissolves and lamps that turn for 18");
    static final Param POINTS = new Param(
            "points", "", 16, 8, 200, "Points on the subject from which it is judged", "fewer are mostly its outline");
    static final Param AREA =
            new Param("area", "", 0.004, 0, 1, "Smallest subject, as a share of the frame", "the same as for morph");
    static final Param LIKENESS = new Param(
            "likeness",
            "",
            0.6,
            0.2,
            1,
            "How much of a character's colours, in their places, a subject has to show to be taken for it",
            "sweep: the right sheets reach 0.67 to 0.93; wrong ones up to 0.76");
    static final Param SURE = new Param(
            "sure",
            "",
            0.84,
            0.2,
            1,
            "The same, from which a departure from the sheet needs no slide within the shot to back it",
            "sweep: wrong sheets reach 0.82 on clean clips and twins where something departs");
    static final Param BACKED = new Param(
            "backed",
            "Delta E",
            4.5,
            1,
            50,
            "Slide within the shot that backs a departure of a character that is less than sure",
            "sweep: with wrong sheets on clean clips 3.9 at most; the injected ones from 7.6 on");
    static final Param DEPARTED = new Param(
            "departed",
            "",
            0.1,
            0.02,
            1,
            "Share of the character that shows colours its sheet lacks, over the share where it agrees best",
            "sweep: twins stay below 0.06; the injected ones reach 0.12 to 0.94");

    static final Param LENGTH = new Param(
            "length",
            "",
            0.045,
            0.02,
            1,
            "Share by which head or legs have to leave what the sheet's views show, for 15 drawings; a body's width and a line more",
            "generated characters on model stay within 0.033; amplitudes of 8 % are read as 0.049 to 0.1, of 16 % as 0.11 to 0.18");
    static final Param BUILD_COLOUR = new Param(
            "buildColour",
            "Delta E",
            2.7,
            1,
            50,
            "Difference of a large area's colour that lasts for 15 drawings, from which it left the sheet; three quarters of it since the shot's start; more of small areas, dark colours, the line, and where light changes",
            "generated characters on model in steady light stay within 2.6, dark colours within 3.6; an amplitude of 6 is read as 3.1 to 6.8, of dark hair as 2.8 to 4.7");
    static final Param BUILD_SURE = new Param(
            "buildSure",
            "",
            0.75,
            0.2,
            1,
            "Share of a silhouette that has to be coloured as the figure of the sheet most like it, for its build to be compared",
            "generated characters reach 0.79 to 0.95; three sheets found nobody in clips without their characters");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "drift",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "A character departs from its model sheet, or from itself at the shot's start.",
            19,
            List.of(
                    COLOUR,
                    MOST,
                    DRAWINGS,
                    LASTING,
                    POINTS,
                    AREA,
                    LIKENESS,
                    SURE,
                    BACKED,
                    DEPARTED,
                    LENGTH,
                    BUILD_COLOUR,
                    BUILD_SURE,
                    IdentityReading.ALIKE,
                    IdentityReading.VOICE,
                    IdentityReading.LEFT,
                    IdentityReading.STEADY));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        List<Candidate> all = new ArrayList<>();
        Set<String> given = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        boolean any = false;
        List<BuildReading> onModel = new ArrayList<>();
        for (BuildReading reading : surelyKnown(evidence, settings)) {
            any = true;
            known.add(reading.sheet());
            List<Departure> departures = reading.departures();
            if (departures.isEmpty()) {
                onModel.add(reading);
            } else {
                all.add(DriftCandidates.ofBuild(reading, departures));
            }
        }
        for (Subject subject : evidence.subjects()) {
            subject.sheetLooks().forEach(look -> given.add(look.sheet()));
            // Where and while the whole silhouette agrees with the sheet, points on a part of it are not asked.
            Optional<SheetReading> sheet = sheet(subject, evidence, settings)
                    .filter(reading -> onModel.stream()
                            .noneMatch(build ->
                                    build.sheet().equals(reading.sheet()) && build.isSureIn(reading.frames())));
            sheet.ifPresent(reading -> known.add(reading.sheet()));
            Optional<SlideReading> slide = slide(subject, evidence, settings);
            any |= slide.isPresent()
                    || sheet.isPresent()
                    || !subject.identityLooks().isEmpty();
            candidate(sheet, slide, settings)
                    .or(() -> IdentityReading.candidate(subject, sheet, settings))
                    .ifPresent(found -> all.add(IdentityReading.told(found, subject, settings)));
        }
        evidence.characters().forEach(track -> given.add(track.sheet()));
        for (CharacterTrack track : evidence.characters()) {
            if (PictureReading.of(track).isPresent()) {
                any = true;
                known.add(track.sheet());
            }
        }
        if (!any) {
            return new CheckResult.NotApplicable("no subject that is seen large enough for long enough");
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidates.stream().noneMatch(other -> isPartOf(candidate, other))) {
                candidates.add(candidate);
            }
        }
        if (candidates.isEmpty() && known.isEmpty() && !given.isEmpty()) {
            return new CheckResult.NotApplicable("not surely seen: " + String.join(", ", given)
                    + "; no subject shows enough of the sheet's colours where they belong");
        }
        return new CheckResult.Found(candidates);
    }

    private static Optional<SheetReading> sheet(Subject subject, ShotEvidence evidence, Settings settings) {
        double likeness = settings.value(DESCRIPTION.id(), LIKENESS);
        return sheets(subject, evidence, settings).stream()
                .findFirst()
                .filter(reading -> reading.likeness() >= likeness);
    }

    /** The subject against each sheet, the most alike first. */
    static List<SheetReading> sheets(Subject subject, ShotEvidence evidence, Settings settings) {
        Set<Integer> large = largeIn(subject, evidence, settings);
        double points = settings.value(DESCRIPTION.id(), POINTS);
        List<SheetReading> readings = SheetReading.of(
                subject,
                (int) settings.value(DESCRIPTION.id(), DRAWINGS),
                look -> look.points() >= points && large.contains(look.frame()));
        return IdentityReading.weighed(subject, readings, settings);
    }

    /** The characters found by their sheets' colours, where it is sure who they are. */
    static List<BuildReading> surelyKnown(ShotEvidence evidence, Settings settings) {
        double length = settings.value(DESCRIPTION.id(), LENGTH);
        double colour = settings.value(DESCRIPTION.id(), BUILD_COLOUR);
        return evidence.characters().stream()
                .map(track -> new BuildReading(track, length, colour))
                .filter(reading -> reading.likeness() >= settings.value(DESCRIPTION.id(), BUILD_SURE))
                .filter(reading -> !reading.isSomebodyElse())
                .toList();
    }

    /** The furthest slide of the subject since it was first seen. */
    static Optional<SlideReading> slide(Subject subject, ShotEvidence evidence, Settings settings) {
        Set<Integer> large = largeIn(subject, evidence, settings);
        double points = settings.value(DESCRIPTION.id(), POINTS);
        return SlideReading.of(
                subject,
                (int) settings.value(DESCRIPTION.id(), DRAWINGS),
                colour -> colour.points() >= points && large.contains(colour.frame()));
    }

    /** Frames in which the subject is large enough to be judged. */
    static Set<Integer> largeIn(Subject subject, ShotEvidence evidence, Settings settings) {
        double area = settings.value(DESCRIPTION.id(), AREA) * evidence.frameWidth() * evidence.frameHeight();
        return subject.sightings().stream()
                .filter(s -> s.box().area() >= area)
                .map(Sighting::frame)
                .collect(Collectors.toSet());
    }

    private static Optional<Candidate> candidate(
            Optional<SheetReading> sheet, Optional<SlideReading> slide, Settings settings) {
        double departed = settings.value(DESCRIPTION.id(), DEPARTED);
        double colour = settings.value(DESCRIPTION.id(), COLOUR);
        Optional<SheetReading> off = offSheet(sheet, slide, settings);
        if (off.isPresent()) {
            return Optional.of(DriftCandidates.againstSheet(off.get(), slide, departed, colour));
        }
        double lasting = settings.value(DESCRIPTION.id(), LASTING);
        double most = settings.value(DESCRIPTION.id(), MOST);
        return slide.filter(r -> r.lastingDeltaE() >= colour && r.swatch().deltaE() >= most)
                .filter(r -> r.drawings() >= lasting && r.stays())
                .map(r -> DriftCandidates.againstItself(r, sheet, colour, most));
    }

    /** Whether the subject is a known character whose colours leave its sheet. */
    static boolean isOffSheet(Subject subject, ShotEvidence evidence, Settings settings) {
        return offSheet(sheet(subject, evidence, settings), slide(subject, evidence, settings), settings)
                .isPresent();
    }

    private static Optional<SheetReading> offSheet(
            Optional<SheetReading> sheet, Optional<SlideReading> slide, Settings settings) {
        double departed = settings.value(DESCRIPTION.id(), DEPARTED);
        double colour = settings.value(DESCRIPTION.id(), COLOUR);
        double sure = settings.value(DESCRIPTION.id(), SURE);
        double backed = settings.value(DESCRIPTION.id(), BACKED);
        boolean slides = slide.filter(r -> r.lastingDeltaE() >= backed).isPresent()
                || sheet.flatMap(r -> IdentityReading.left(r.subject(), settings))
                        .isPresent();
        return sheet.filter(r -> r.departed() >= departed && (slides || r.likeness() >= sure))
                .filter(r -> r.worst().strange().map(s -> s.deltaE() >= colour).orElse(false));
    }

    /** Arms and legs of a character are often subjects of their own. */
    private static boolean isPartOf(Candidate part, Candidate whole) {
        Box box = whole.box().orElseThrow();
        return part.frames().overlaps(whole.frames())
                && part.box().map(b -> b.intersectionArea(box) > 0).orElse(false);
    }
}
