package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.evidence.SwatchSlide;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;

/** A character slides away from what it was when the shot began: a colour of it becomes another. */
public final class DriftCheck implements Check {
    static final Param DELTA_E = new Param(
            "colour",
            "Delta E",
            5.8,
            2,
            50,
            "Difference of a colour by CIEDE2000 that lasts, from which it has departed",
            "sweep: clean clips and twins stay below 5.3; the injected ones reach 6.8 to 24");
    static final Param DRAWINGS = new Param(
            "drawings", "", 6, 3, 48, "Drawings that a departure has to last", "shorter ones are smears and glints");
    static final Param POINTS = new Param(
            "points", "", 16, 8, 200, "Points on the subject from which it is judged", "fewer are mostly its outline");
    static final Param AREA =
            new Param("area", "", 0.004, 0, 1, "Smallest subject, as a share of the frame", "the same as for morph");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "drift",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "A character departs from its model sheet, or from itself at the shot's start.",
            19,
            List.of(DELTA_E, DRAWINGS, POINTS, AREA));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        int drawings = (int) settings.value(DESCRIPTION.id(), DRAWINGS);
        double least = settings.value(DESCRIPTION.id(), DELTA_E);
        double points = settings.value(DESCRIPTION.id(), POINTS);
        double area = settings.value(DESCRIPTION.id(), AREA) * evidence.frameWidth() * evidence.frameHeight();
        List<SlideReading> slides = new ArrayList<>();
        boolean any = false;
        for (Subject subject : evidence.subjects()) {
            Set<Integer> large = subject.sightings().stream()
                    .filter(s -> s.box().area() >= area)
                    .map(Sighting::frame)
                    .collect(Collectors.toSet());
            Optional<SlideReading> slide = SlideReading.of(
                    subject, drawings, colour -> colour.points() >= points && large.contains(colour.frame()));
            any |= slide.isPresent();
            slide.filter(r -> r.lastingDeltaE() >= least && r.stays()).ifPresent(slides::add);
        }
        if (!any) {
            return new CheckResult.NotApplicable("no subject that is seen large enough for long enough");
        }
        slides.sort(Comparator.comparingDouble(SlideReading::lastingDeltaE).reversed());
        List<Candidate> candidates = new ArrayList<>();
        for (SlideReading slide : slides) {
            Candidate candidate = candidate(slide, least);
            if (candidates.stream().noneMatch(other -> isPartOf(candidate, other))) {
                candidates.add(candidate);
            }
        }
        return new CheckResult.Found(candidates);
    }

    /** Arms and legs of a character are often subjects of their own. */
    private static boolean isPartOf(Candidate part, Candidate whole) {
        Box box = whole.box().orElseThrow();
        return part.frames().overlaps(whole.frames())
                && part.box().map(b -> b.intersectionArea(box) > 0).orElse(false);
    }

    private static Candidate candidate(SlideReading slide, double least) {
        SwatchSlide swatch = slide.swatch();
        return new Candidate(
                slide.frames(),
                slide.peak().frame(),
                Optional.of(slide.sighting().box()),
                Math.min(0.95, 0.45 + 0.03 * (slide.lastingDeltaE() - least)),
                Optional.of(slide.subject().label()),
                String.format(
                        Locale.ROOT,
                        "A colour slides from %s to %s, Delta E %.1f, light and shade taken away",
                        swatch.before().hex(),
                        swatch.now().hex(),
                        swatch.deltaE()),
                List.of(
                        new Measurement("colour difference that lasts", "Delta E", slide.lastingDeltaE(), least),
                        new Measurement("colour difference at its most", "Delta E", swatch.deltaE(), least),
                        new Measurement("share of the subject", "", swatch.share(), 0.2)));
    }
}
