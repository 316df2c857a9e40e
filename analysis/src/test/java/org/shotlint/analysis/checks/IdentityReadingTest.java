package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Embedding;
import org.shotlint.analysis.evidence.IdentityLook;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** What an identity model adds to the check {@code drift}. */
class IdentityReadingTest {
    private static final int DRAWINGS = 72;
    private static final DriftCheck CHECK = new DriftCheck();
    private static final Settings SETTINGS = Settings.of(List.of(CHECK.description()), Map.of());

    @Test
    void namesASubjectThatBecomesAnotherToTheModel() {
        Candidate found = only(subject(looks(frame -> frame < 36 ? 0 : 90, Map.of()), List.of()));
        assertEquals(Optional.of("subject 1"), found.subject());
        assertTrue(found.message().startsWith("The identity model sees another"), found.message());
        assertEquals(36, found.frames().startFrame());
        assertEquals(
                "identity model: distance from the first looks",
                found.measurements().get(0).name());
        assertEquals(1, found.measurements().get(0).value(), 1e-6);
    }

    @Test
    void isSilentOnALookThatComesBack() {
        assertEquals(
                List.of(), candidates(subject(looks(frame -> frame > 24 && frame < 48 ? 90 : 0, Map.of()), List.of())));
    }

    @Test
    void isSilentOnASubjectThatTurnsAllTheTime() {
        assertEquals(List.of(), candidates(subject(looks(frame -> frame * 5.0, Map.of()), List.of())));
    }

    @Test
    void leavesEverythingAsItIsWithoutAModel() {
        Subject without = subject(List.of(), sheetLooks(0.7));
        List<SheetReading> readings = DriftCheck.sheets(without, evidence(without), SETTINGS);
        assertSame(readings, IdentityReading.weighed(without, readings, SETTINGS));
    }

    @Test
    void speaksForTheSheetThatItIsNearToAndAgainstOneThatIsFarther() {
        Subject subject = subject(looks(frame -> 0, Map.of("mila", 0.06, "otto", 0.6)), sheetLooks(0.7));
        List<SheetReading> readings = DriftCheck.sheets(subject, evidence(subject), SETTINGS);
        assertEquals(
                List.of("mila", "otto"),
                readings.stream().map(SheetReading::sheet).toList());
        assertEquals(0.7 + 0.15 * 0.8, readings.get(0).likeness(), 1e-9);
        assertEquals(0.7 - 0.15, readings.get(1).likeness(), 1e-9);
    }

    @Test
    void speaksAgainstASheetWhereAnotherIsNearer() {
        Subject subject = subject(looks(frame -> 0, Map.of("mila", 0.1, "otto", 0.04)), sheetLooks(0.7));
        List<SheetReading> readings = DriftCheck.sheets(subject, evidence(subject), SETTINGS);
        assertEquals(
                List.of("otto", "mila"),
                readings.stream().map(SheetReading::sheet).toList());
        assertTrue(readings.get(1).likeness() < 0.7, () -> "" + readings.get(1));
    }

    private static Subject subject(List<IdentityLook> looks, List<SheetLook> sheetLooks) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            sightings.add(new Sighting(i, 100, 100, 2, 0, 0, 0, 0.2, 1, 30, 30, false, new Box(50, 50, 120, 200)));
        }
        return new Subject(
                1, 1, 360, sightings, List.of(), List.of(), List.of(), List.of(), List.of(), sheetLooks, looks);
    }

    /** Looks whose direction stands at an angle, in degrees. */
    private static List<IdentityLook> looks(IntToDoubleFunction angle, Map<String, Double> sheets) {
        List<IdentityLook> looks = new ArrayList<>();
        for (int frame = 0; frame < DRAWINGS; frame += 6) {
            double turned = Math.toRadians(angle.applyAsDouble(frame));
            float[] vector = {(float) Math.cos(turned), (float) Math.sin(turned)};
            looks.add(new IdentityLook(frame, Embedding.of(vector).orElseThrow(), new TreeMap<>(sheets)));
        }
        return looks;
    }

    /** Looks at two sheets whose colours the subject shows alike. */
    private static List<SheetLook> sheetLooks(double likeness) {
        List<SheetLook> looks = new ArrayList<>();
        for (String sheet : List.of("mila", "otto")) {
            for (int i = 0; i < DRAWINGS; i++) {
                looks.add(new SheetLook(sheet, i, 30, likeness, 1, 0, Optional.empty(), List.of()));
            }
        }
        return looks;
    }

    private static org.shotlint.analysis.evidence.ShotEvidence evidence(Subject subject) {
        return new StepMaker().ordinary(DRAWINGS).with(subject);
    }

    private static List<Candidate> candidates(Subject subject) {
        return CHECK.judge(evidence(subject), SETTINGS) instanceof CheckResult.Found found
                ? found.candidates()
                : List.of();
    }

    private static Candidate only(Subject subject) {
        List<Candidate> candidates = candidates(subject);
        assertEquals(1, candidates.size(), () -> "" + candidates);
        return candidates.get(0);
    }
}
