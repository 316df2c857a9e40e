package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** Subjects that are first seen in drawing 40 of a shot, and what their motion leads back to. */
class EmergedReadingTest {
    private static final int FIRST = 40;
    private static final int LAST = 80;

    @Test
    void tellsASubjectThatTakesShapeOutOfSomethingElse() {
        MorphReading reading = read(subject(taking(0.6), 0.95, 30, false)).orElseThrow();
        assertEquals(0.6, reading.changed(), 1e-9);
        assertTrue(
                reading.startFrame() >= 36 && reading.endFrame() <= 50,
                () -> reading.startFrame() + " to " + reading.endFrame());
    }

    @Test
    void findsIt() {
        List<Candidate> found = Verdict.of(
                        new MorphCheck(), new StepMaker().ordinary(LAST).with(subject(taking(0.6), 0.95, 30, false)))
                .candidates();
        assertEquals(1, found.size());
        assertTrue(found.get(0).message().contains("takes shape"), found.get(0).message());
        assertEquals(
                List.of(0.48, 2.0),
                found.get(0).measurements().stream().map(m -> m.threshold()).toList(),
                "it is held against its own limits, not those of subjects that are seen before and after");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.47})
    void staysSilentOnWhatLookedMuchTheSame(double share) {
        assertEquals(Optional.empty(), read(subject(taking(share), 0.95, 30, false)));
    }

    @Test
    void staysSilentOnWhatCannotBeFollowedBack() {
        assertEquals(Optional.empty(), read(subject(taking(0.6), 0.8, 30, false)));
    }

    @Test
    void staysSilentOnFewPoints() {
        assertEquals(Optional.empty(), read(subject(taking(0.6), 0.95, 7, false)));
    }

    @Test
    void staysSilentOnWhatComesInAtTheEdge() {
        assertEquals(Optional.empty(), read(subject(taking(0.6), 0.95, 30, true)));
    }

    @Test
    void staysSilentOnWhatIsThereFromTheStart() {
        assertEquals(Optional.empty(), EmergedReading.of(subject(taking(0.6), 0.95, 30, false), FIRST - 5));
    }

    @Test
    void staysSilentOnWhatGoesOnLookingDifferent() {
        assertEquals(Optional.empty(), read(subject(drawing -> 0.6, 0.95, 30, false)));
    }

    private static Optional<MorphReading> read(Subject subject) {
        return EmergedReading.of(subject, 0);
    }

    /** So much looks different in the first ten drawings, little after. */
    private static IntToDoubleFunction taking(double share) {
        return drawing -> drawing < FIRST + 10 ? share : 0.1;
    }

    private static Subject subject(IntToDoubleFunction share, double known, int points, boolean border) {
        List<Sighting> sightings = new ArrayList<>();
        List<Appearance> looks = new ArrayList<>();
        for (int i = FIRST; i < LAST; i++) {
            Box box = new Box(20 + 4 * i, 100, 60, 60);
            sightings.add(new Sighting(i, 45 + 3 * i, 120, 3, 0, 0, 0, 0.1, 1, points, points, border, box));
            if (i % 2 == 0) {
                looks.add(new Appearance(i - 8, i, share.applyAsDouble(i), known, points));
            }
        }
        return new Subject(5, 4 / 3.0, 360, sightings, looks, List.of(), List.of());
    }
}
