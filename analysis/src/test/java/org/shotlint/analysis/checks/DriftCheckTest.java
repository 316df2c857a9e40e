package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.evidence.SubjectColour;
import org.shotlint.analysis.evidence.SwatchSlide;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

class DriftCheckTest {
    private static final int DRAWINGS = 40;
    private static final Check CHECK = new DriftCheck();
    private static final Settings SETTINGS = Settings.of(List.of(CHECK.description()), java.util.Map.of());
    private static final LabColour BROWN = new LabColour(40, 20, 28);

    @Test
    void namesAColourThatSlidesAwayAndWhereItIsWorst() {
        Candidate found = only(judge(colours(i -> i, 30), List.of()));
        assertTrue(found.frames().endFrame() == DRAWINGS && found.frames().startFrame() > 8, () -> "" + found.frames());
        assertEquals(DRAWINGS - 1, found.peakFrame());
        assertTrue(found.message().contains(BROWN.hex()), found.message());
        assertEquals("Delta E", found.measurements().get(0).unit());
    }

    @Test
    void isSilentOnAColourThatSlidesLessThanIsSure() {
        assertEquals(List.of(), candidates(judge(colours(i -> Math.min(i, slideBy(9.3)), 30), List.of())));
        assertEquals(
                1,
                candidates(judge(colours(i -> Math.min(i, slideBy(9.7)), 30), List.of()))
                        .size());
    }

    /** The slide of brown that makes so large a difference. */
    private static double slideBy(double deltaE) {
        double slide = 0;
        while (new SwatchSlide(30, 0.6, BROWN, new LabColour(40, 20 - slide, 28), 0.1).deltaE() < deltaE) {
            slide += 0.05;
        }
        return slide;
    }

    @Test
    void isSilentOnAColourThatComesBack() {
        assertEquals(List.of(), candidates(judge(colours(i -> i < 20 ? i : Math.max(0, 38 - i * 1.0), 30), List.of())));
    }

    @Test
    void isSilentOnAShortGlint() {
        assertEquals(List.of(), candidates(judge(colours(i -> i > 20 && i < 25 ? 40 : 0, 30), List.of())));
    }

    @Test
    void cannotJudgeASubjectOfFewPoints() {
        assertTrue(judge(colours(i -> i, 9), List.of()) instanceof CheckResult.NotApplicable);
    }

    @Test
    void namesTheSheetThatACharacterLeaves() {
        Candidate found = only(judge(colours(i -> 0, 30), looks(i -> i < 20 ? 0.95 : 0.6, 0.93)));
        assertEquals(Optional.of("mila"), found.subject());
        assertTrue(found.message().startsWith("mila shows "), found.message());
        assertTrue(found.frames().startFrame() >= 18, () -> "" + found.frames());
    }

    @Test
    void holdsNothingAgainstACharacterThatStaysOnItsSheet() {
        assertEquals(List.of(), candidates(judge(colours(i -> 0, 30), looks(i -> 0.95, 0.93))));
    }

    @Test
    void saysThatACharacterWasNotSurelySeen() {
        CheckResult result = judge(colours(i -> 0, 30), looks(i -> i < 20 ? 0.6 : 0.2, 0.4));
        assertTrue(result instanceof CheckResult.NotApplicable no && no.reason().contains("mila"), () -> "" + result);
    }

    private static CheckResult judge(List<SubjectColour> colours, List<SheetLook> looks) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            sightings.add(new Sighting(i, 100, 100, 2, 0, 0, 0, 0.2, 1, 30, 30, false, new Box(50, 50, 120, 200)));
        }
        Subject subject = new Subject(1, 1, 360, sightings, List.of(), List.of(), List.of(), colours, looks);
        ShotEvidence evidence = new StepMaker().ordinary(DRAWINGS).with(subject);
        return CHECK.judge(evidence, SETTINGS);
    }

    /** A colour whose a goes down by {@code slide}. */
    private static List<SubjectColour> colours(IntToDoubleFunction slide, int points) {
        List<SubjectColour> colours = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            LabColour now = new LabColour(BROWN.lightness(), BROWN.a() - slide.applyAsDouble(i), BROWN.b());
            colours.add(new SubjectColour(i, points, List.of(new SwatchSlide(points, 0.6, BROWN, now, 0.1))));
        }
        return colours;
    }

    private static List<SheetLook> looks(IntToDoubleFunction onShare, double coverage) {
        List<SheetLook> looks = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            double on = onShare.applyAsDouble(i);
            SheetLook.Strange strange = new SheetLook.Strange(new LabColour(40, -15, 30), BROWN, 1 - on);
            looks.add(new SheetLook("mila", i, 30, on, coverage, 0.05, Optional.of(strange), List.of()));
        }
        return looks;
    }

    private static List<Candidate> candidates(CheckResult result) {
        return result instanceof CheckResult.Found found ? found.candidates() : List.of();
    }

    private static Candidate only(CheckResult result) {
        List<Candidate> candidates = candidates(result);
        assertEquals(1, candidates.size(), () -> "" + result);
        return candidates.get(0);
    }
}
