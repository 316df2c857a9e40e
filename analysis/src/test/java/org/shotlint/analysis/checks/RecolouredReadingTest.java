package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** Subjects whose palette of ten colours, taken at every fourth of 84 drawings, holds as many of the first colour as a test says. */
class RecolouredReadingTest {
    private static final int DRAWINGS = 84;

    @Test
    void tellsWhenASubjectTookOnOtherColours() {
        RecolouredReading reading =
                RecolouredReading.of(subject(turning(8, 3), 40, 60, false)).orElseThrow();
        assertEquals(0.5, reading.apart(), 0.05);
        assertTrue(
                reading.before().frame() >= 16 && reading.after().frame() <= 60,
                () -> reading.before().frame() + " to " + reading.after().frame());
    }

    @Test
    void findsIt() {
        List<Candidate> found = found(subject(turning(8, 3), 40, 60, false));
        assertEquals(1, found.size());
        assertEquals(Optional.of("subject 4"), found.get(0).subject());
    }

    @Test
    void staysSilentOnALittleChange() {
        assertEquals(List.of(), found(subject(turning(8, 5), 40, 60, false)));
    }

    @Test
    void staysSilentOnColoursThatComeAndGo() {
        assertEquals(List.of(), found(subject(frame -> frame / 4 % 2 == 0 ? 8 : 3, 40, 60, false)));
    }

    @Test
    void staysSilentOnFewPoints() {
        assertEquals(Optional.empty(), RecolouredReading.of(subject(turning(8, 3), 29, 60, false)));
    }

    @Test
    void staysSilentOnWhatGrows() {
        assertEquals(List.of(), found(subject(turning(8, 3), 40, 100, false)));
    }

    @Test
    void staysSilentAtTheEdgeOfTheFrame() {
        assertEquals(Optional.empty(), RecolouredReading.of(subject(turning(8, 3), 40, 60, true)));
    }

    private static List<Candidate> found(Subject subject) {
        return Verdict.of(new MorphCheck(), new StepMaker().ordinary(DRAWINGS).with(subject))
                .candidates();
    }

    private static IntUnaryOperator turning(int before, int after) {
        return frame -> frame < 30 ? before : frame >= 56 ? after : before + (after - before) * (frame - 30) / 26;
    }

    private static Subject subject(IntUnaryOperator first, int points, int lateSide, boolean border) {
        List<Sighting> sightings = new ArrayList<>();
        List<Palette> palettes = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            Box box = new Box(20 + 4 * i, 100, 60, i < 40 ? 60 : lateSide);
            sightings.add(new Sighting(i, 45 + 3 * i, 120, 3, 0, 0, 0, 0.1, 1, points, points, border, box));
            if (i % 4 == 1) {
                float share = first.applyAsInt(i);
                palettes.add(new Palette(i, new float[] {share, 10 - share}));
            }
        }
        return new Subject(4, 4 / 3.0, 360, sightings, List.of(), palettes, List.of());
    }
}
