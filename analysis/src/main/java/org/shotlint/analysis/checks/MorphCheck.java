package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Severity;

/**
 * A subject that moves turns into something else, bit by bit: it looks different where its motion leads, far more than it does otherwise.
 * Or it does so at once, in the same place ({@link SwapReading}), or a place does so while a shot leaves the picture that it began as; or what
 * rests is blended into something else where it stands; or somebody who walks grows a part, loses one, or slowly becomes another
 * ({@link BodyReading}).
 */
public final class MorphCheck implements Check {
    private static final int CAUSE_FRAMES = 6;
    private static final double CAST_LEVELS = 3;
    /** Light that changes smoothly may do so this many times as far as in a step. */
    private static final double SLOW_LIGHT = 3;

    static final Param CHANGED = new Param(
            "changed",
            "",
            0.46,
            0.05,
            1,
            "Share of the subject that looks different after eight drawings",
            "sweep: with the ratio, clean clips and twins stay below; the nearest reaches 0.48 at a ratio of 1.66");
    static final Param RATIO = new Param(
            "ratio",
            "",
            1.7,
            1,
            20,
            "The same over what the subject changes by otherwise",
            "sweep: things that bend and turn keep changing; what turns into something else does so once");
    static final Param KNOWN = new Param(
            "known",
            "",
            0.7,
            0.2,
            1,
            "Share of the subject that has to be followed back for certain",
            "below it, something passes in front or the motion is too fast");
    static final Param POINTS = new Param(
            "points", "", 12, 8, 200, "Points on the subject from which it is judged", "fewer do not tell its area");

    static final Param AREA = new Param(
            "area",
            "",
            0.012,
            0,
            1,
            "Smallest subject, as a share of the frame",
            "sweep: smaller ones that are passed by others reach 0.0105, true ones start at 0.013");
    static final Param REDRAWN = new Param(
            "redrawn",
            "",
            5.5,
            1.5,
            50,
            "Change of a place over that of most of the picture, in a shot that begins as another picture",
            "sweep over generated shots; no clean shot begins so");
    static final Param LIGHT = new Param(
            "light",
            "log gain",
            0.03,
            0.001,
            1,
            "Step of brightness inside the change from which the light is the cause",
            "the threshold of the check light");

    static final Param COLOURS = new Param(
            "colours",
            "",
            0.2,
            0.05,
            1,
            "Share of the colours of what comes out from behind something that what went in did not have",
            "sweep on generated clips: the same walker, also turned, reaches 0.1; another 0.27 and more");

    static final Param UNLIKE = new Param(
            "unlike",
            "",
            0.23,
            0.02,
            1,
            "Share of the points followed on a subject through 24 drawings that look different then, light taken away, where it happens once",
            "sweep: what passes in front takes 0.22 of them along at most; small generated changes reach 0.24");
    static final Param ONCE = new Param(
            "once",
            "",
            3,
            1,
            50,
            "The same over what looks different otherwise, where it happens once",
            "sweep: clean clips and twins stay below 2.4; generated ones that change within 12 drawings reach 3.9 and more");
    static final Param PAINTED = new Param(
            "painted",
            "",
            0.075,
            0.01,
            1,
            "Share of these points whose colour becomes another bit by bit, from which it need not happen once",
            "sweep: clean clips and twins stay below 0.06 where so many points look different");
    static final Param TURNED = new Param(
            "turned",
            "",
            0.2,
            0.02,
            1,
            "Share of these points that look different, where it happens bit by bit",
            "sweep: of what only moves and turns, few do");
    static final Param FOLLOWED = new Param(
            "followed",
            "",
            20,
            8,
            200,
            "Points that have to be followed through 24 drawings to tell so",
            "fewer are mostly its outline");

    static final Param HANDED = new Param(
            "handed",
            "",
            0.28,
            0.05,
            1,
            "Share of the colours of a subject that the one at whose place it is seen from then on did not have",
            "sweep: what is lost and found again in the open stays below 0.2, but for subjects of few points");
    static final Param HANDED_POINTS = new Param(
            "handed-points",
            "",
            25,
            8,
            200,
            "Points on both of them from which that is judged",
            "sweep: fewer lie on the outline and show the ground");

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "morph",
            CheckDescription.Family.IDENTITY,
            Severity.ERROR,
            "A subject turns into something else without motion that explains it.",
            19,
            List.of(
                    CHANGED,
                    RATIO,
                    KNOWN,
                    POINTS,
                    AREA,
                    REDRAWN,
                    LIGHT,
                    COLOURS,
                    UNLIKE,
                    ONCE,
                    PAINTED,
                    TURNED,
                    FOLLOWED,
                    HANDED,
                    HANDED_POINTS,
                    FadedReading.FADED,
                    FadedReading.TOGETHER,
                    BodyReading.PART,
                    BodyReading.REPLACED));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        double changed = settings.value(DESCRIPTION.id(), CHANGED);
        double ratio = settings.value(DESCRIPTION.id(), RATIO);
        double known = settings.value(DESCRIPTION.id(), KNOWN);
        double points = settings.value(DESCRIPTION.id(), POINTS);
        double area = settings.value(DESCRIPTION.id(), AREA) * evidence.frameWidth() * evidence.frameHeight();
        double light = settings.value(DESCRIPTION.id(), LIGHT);
        List<Candidate> candidates = new ArrayList<>();
        boolean any = false;
        for (Subject subject : evidence.subjects()) {
            Optional<MorphReading> found = MorphReading.of(subject, known);
            any |= found.isPresent();
            found.filter(r -> r.changed() >= changed
                            && r.ratio() >= ratio
                            && r.peak().points() >= points)
                    .filter(r -> r.sighting().box().area() >= area
                            && !r.fadesOut()
                            && !lightChanges(r.startFrame(), r.endFrame(), evidence, light))
                    .ifPresent(reading -> candidates.add(MorphWording.turns(reading, changed, ratio)));
            EmergedReading.of(subject, evidence.frames().startFrame())
                    .filter(r -> r.peak().points() >= points)
                    .filter(r -> r.sighting().box().area() >= area
                            && !lightChanges(r.startFrame(), r.endFrame(), evidence, light))
                    .ifPresent(reading -> candidates.add(MorphWording.takesShape(reading)));
        }
        List<PaintedOverReading> readings = readLater(evidence, settings);
        any |= !readings.isEmpty();
        candidates.addAll(paintedOver(readings, area, settings));
        double redrawn = settings.value(DESCRIPTION.id(), REDRAWN);
        evidence.settling()
                .ifPresent(settling -> settling.regions().stream()
                        .filter(region -> region.ratio() >= redrawn)
                        .forEach(region -> candidates.add(MorphWording.redrawn(region, redrawn))));
        double colours = settings.value(DESCRIPTION.id(), COLOURS);
        for (ChangedReading reading : ChangedReading.of(evidence)) {
            any = true;
            if (reading.apart() >= colours) {
                candidates.add(MorphWording.changed(reading, colours));
            }
        }
        double handed = settings.value(DESCRIPTION.id(), HANDED);
        HandoverReading.of(evidence, settings.value(DESCRIPTION.id(), HANDED_POINTS)).stream()
                .filter(r -> r.apart() >= handed && r.isInPlace())
                .filter(r -> !lightChanges(r.startFrame(), r.endFrame(), evidence, light))
                .forEach(reading -> candidates.add(MorphWording.handedOver(reading, handed)));
        List<SwapReading> swaps = evidence.impulses().stream()
                .map(impulse -> SwapReading.of(impulse, evidence.steps()))
                .filter(SwapReading::holds)
                .toList();
        swaps.forEach(swap -> candidates.add(MorphWording.swapped(swap)));
        candidates.addAll(FadedReading.of(evidence, settings, DESCRIPTION.id(), FadedReading.Kind.TURNED));
        candidates.addAll(BodyReading.of(evidence, settings, DESCRIPTION.id()));
        if (!any && candidates.isEmpty()) {
            return new CheckResult.NotApplicable("no subject that is seen moving for long enough");
        }
        return new CheckResult.Found(candidates);
    }

    /** How subjects look later. A known character whose colours leave its model sheet drifts: that is another check's. */
    private static List<PaintedOverReading> readLater(ShotEvidence evidence, Settings settings) {
        double followed = settings.value(DESCRIPTION.id(), FOLLOWED);
        return evidence.subjects().stream()
                .filter(subject -> !DriftCheck.isOffSheet(subject, evidence, settings))
                .flatMap(subject -> PaintedOverReading.stretches(subject, followed).stream())
                .filter(reading -> evidence.steps().stream()
                        .filter(step -> step.frameB() > reading.peak().sinceFrame()
                                && step.frameA() < reading.peak().frame())
                        .noneMatch(step -> step.castLevels() > CAST_LEVELS))
                .toList();
    }

    /** What is found in the readings, once for each subject: where it is furthest over what is allowed. */
    private static List<Candidate> paintedOver(List<PaintedOverReading> readings, double area, Settings settings) {
        Map<Integer, PaintedOverReading> furthest = new TreeMap<>();
        for (PaintedOverReading reading : readings) {
            if (reading.sighting().box().area() >= area && overAllowed(reading, settings) >= 1) {
                furthest.merge(
                        reading.subject().id(),
                        reading,
                        (a, b) -> overAllowed(b, settings) > overAllowed(a, settings) ? b : a);
            }
        }
        return furthest.values().stream()
                .map(reading -> MorphWording.paintedOver(reading, settings))
                .toList();
    }

    /** Whether brightness or colour of the whole picture steps while the subject is compared, or goes a long way bit by bit. */
    private static boolean lightChanges(int startFrame, int endFrame, ShotEvidence evidence, double light) {
        List<Step> during = evidence.steps().stream()
                .filter(step -> step.frameB() > startFrame - CAUSE_FRAMES && step.frameA() < endFrame + CAUSE_FRAMES)
                .toList();
        double way = during.stream().mapToDouble(Step::lightMean).sum();
        return Math.abs(way) > SLOW_LIGHT * light
                || during.stream()
                        .anyMatch(step -> Math.abs(step.lightMean()) > light
                                || step.lightRms() > light
                                || step.castLevels() > CAST_LEVELS);
    }

    /** How far a stretch is over what is allowed; 1 is the limit. */
    static double overAllowed(PaintedOverReading reading, Settings settings) {
        return MorphWording.measurements(reading, settings).stream()
                .mapToDouble(m -> m.value() / m.threshold())
                .min()
                .orElseThrow();
    }
}
