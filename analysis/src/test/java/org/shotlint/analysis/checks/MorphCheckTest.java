package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

class MorphCheckTest {
    private static final int DRAWINGS = 80;
    private static final int SIDE = 60;
    private final MorphCheck check = new MorphCheck();

    @Test
    void reportsASubjectThatBlendsIntoSomethingElse() {
        Candidate morph = single(blending(0.8, 0.05));
        assertTrue(morph.frames().startFrame() >= 34 && morph.frames().startFrame() <= 40, () -> "" + morph.frames());
        assertTrue(morph.frames().endFrame() >= 44 && morph.frames().endFrame() <= 52, () -> "" + morph.frames());
        assertEquals(Optional.of("subject 3"), morph.subject());
        assertEquals(Optional.of(box(morph.peakFrame())), morph.box());
    }

    @Test
    void staysSilentOnATitleThatFadesOut() {
        Subject title = subject(blending(0.8, 0.05), 1, SIDE);
        MorphReading reading = MorphReading.of(fading(title, 0.9), 0.7).orElseThrow();
        assertTrue(reading.fadesOut());
        assertTrue(!MorphReading.of(fading(title, 0.4), 0.7).orElseThrow().fadesOut());
        assertEquals(
                List.of(),
                Verdict.of(check, new StepMaker().ordinary(DRAWINGS).with(fading(title, 0.9)))
                        .candidates());
    }

    @Test
    void reportsAPlaceThatIsDrawnAnewWhileAShotLeavesItsFirstPicture() {
        Settling settling = new Settling(
                new FrameRange(0, 5),
                0.8,
                0.02,
                List.of(
                        new Settling.Region(new FrameRange(3, 8), 4, new Box(10, 20, 60, 60), 9, 0.03),
                        new Settling.Region(new FrameRange(3, 8), 4, new Box(200, 20, 60, 60), 5, 0.03)));
        ShotEvidence evidence = new StepMaker().ordinary(20).with(settling);
        CheckResult.Found found = assertInstanceOf(CheckResult.Found.class, judge(evidence));
        assertEquals(
                List.of(Optional.of(new Box(10, 20, 60, 60))),
                found.candidates().stream().map(Candidate::box).toList());
    }

    @Test
    void reportsWhatIsAnotherFromOneFrameToTheNext() {
        CheckResult.Found found = assertInstanceOf(
                CheckResult.Found.class, judge(new StepMaker().ordinary(30).with(swap(40, 40))));
        assertEquals(
                List.of(new FrameRange(14, 16)),
                found.candidates().stream().map(Candidate::frames).toList());
    }

    @Test
    void staysSilentWhereOneSideHasNoOutlineOrIsFoundElsewhere() {
        for (Impulse impulse : List.of(swap(40, 12), swap(12, 40), swap(40, 40, 0.3))) {
            assertInstanceOf(
                    CheckResult.NotApplicable.class,
                    judge(new StepMaker().ordinary(30).with(impulse)));
        }
    }

    private static Impulse swap(double outlineBefore, double outlineAfter) {
        return swap(outlineBefore, outlineAfter, 0.8);
    }

    private static Impulse swap(double outlineBefore, double outlineAfter, double match) {
        Box place = new Box(100, 100, 60, 60);
        return new Impulse(
                14,
                15,
                place,
                40,
                35,
                0.02,
                80,
                8,
                8,
                0.05,
                0.2,
                false,
                new Impulse.Side(20, match, 40, place, 0.1, 5, outlineBefore, 6, 0.002),
                new Impulse.Side(20, match, 40, place, 0.1, 5, outlineAfter, 6, 0.002));
    }

    @Test
    void scoresAStrongerChangeHigher() {
        assertTrue(single(blending(0.9, 0.05)).score()
                > single(blending(0.6, 0.05)).score());
    }

    @Test
    void staysSilentOnASubjectThatKeepsChanging() {
        assertEquals(List.of(), candidates(blending(0.6, 0.4), 1, SIDE));
    }

    @Test
    void staysSilentOnASmallChange() {
        assertEquals(List.of(), candidates(blending(0.3, 0.02), 1, SIDE));
    }

    @Test
    void staysSilentWhereMostOfTheSubjectIsNotFollowed() {
        assertInstanceOf(CheckResult.NotApplicable.class, judge(evidence(blending(0.8, 0.05), 0.4, SIDE)));
    }

    @Test
    void staysSilentOnASpeck() {
        assertEquals(List.of(), candidates(blending(0.8, 0.05), 1, 12));
    }

    @Test
    void staysSilentWhereTheLightSteps() {
        StepMaker shot = new StepMaker()
                .ordinary(41)
                .then(StepMaker.ordinary().light(0.2))
                .ordinary(38);
        assertEquals(
                List.of(),
                Verdict.of(check, shot.with(subject(blending(0.8, 0.05), 1, SIDE)))
                        .candidates());
    }

    @Test
    void saysWhenNothingWasSeenForLongEnough() {
        assertInstanceOf(
                CheckResult.NotApplicable.class,
                judge(new StepMaker().ordinary(DRAWINGS).with(new Subject[0])));
    }

    /** The share that looks different: {@code usual} but for a bump of eight drawings each way around drawing 46. */
    private static IntToDoubleFunction blending(double most, double usual) {
        return drawing -> usual + (most - usual) * Math.max(0, 1 - Math.abs(drawing - 46) / 9.0);
    }

    private Candidate single(IntToDoubleFunction share) {
        List<Candidate> found = candidates(share, 1, SIDE);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private List<Candidate> candidates(IntToDoubleFunction share, double known, int side) {
        return Verdict.of(check, evidence(share, known, side)).candidates();
    }

    private CheckResult judge(ShotEvidence evidence) {
        return check.judge(
                evidence,
                Settings.of(CheckCatalog.all().stream().map(Check::description).toList(), Map.of()));
    }

    private static ShotEvidence evidence(IntToDoubleFunction share, double known, int side) {
        return new StepMaker().ordinary(DRAWINGS).with(subject(share, known, side));
    }

    private static Subject subject(IntToDoubleFunction share, double known, int side) {
        List<Sighting> sightings = new ArrayList<>();
        List<Appearance> looks = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            Box box = new Box(20 + 4 * i, 100, side, side);
            sightings.add(new Sighting(i, 45 + 3 * i, 120, 3, 0, 0, 0, 0.1, 1, 40, 38, false, box));
            if (i >= 8 && i % 2 == 0) {
                looks.add(new Appearance(i - 8, i, share.applyAsDouble(i), known, 40));
            }
        }
        return new Subject(3, 4 / 3.0, 360, sightings, looks, List.of(), List.of());
    }

    private static Subject fading(Subject subject, double share) {
        List<LaterLook> looks = new ArrayList<>();
        for (int i = 24; i < DRAWINGS; i += 2) {
            looks.add(new LaterLook(i - 24, i, 0.8, 0.1, share, 40));
        }
        return new Subject(
                subject.id(),
                subject.clipPixelsPerPx(),
                subject.frameHeight(),
                subject.sightings(),
                subject.appearances(),
                looks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Box box(int drawing) {
        return new Box(20 + 4 * drawing, 100, SIDE, SIDE);
    }
}
