package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** Subjects whose points look unlike what they did a second before, for a while or not. */
class PaintedOverReadingTest {
    private static final int LAST = 100;
    private static final int SPAN = 24;

    @Test
    void tellsWhenTheSubjectChanges() {
        PaintedOverReading reading = read(during(50, 74, 0.2), frame -> 0.5);
        assertEquals(0.2, reading.blended(), 0.02);
        assertTrue(
                reading.frames().startFrame() >= 34 && reading.frames().endFrame() <= 66, () -> "" + reading.frames());
        assertTrue(reading.frames().contains(reading.peakFrame()), () -> "" + reading);
    }

    @Test
    void findsWhatTurnsBitByBit() {
        List<Candidate> found = judge(subject(during(50, 74, 0.2), frame -> 0.5, 30));
        assertEquals(1, found.size());
        assertTrue(found.get(0).message().contains("bit by bit"), found.get(0).message());
        assertEquals(
                List.of(0.075, 0.2),
                found.get(0).measurements().stream().map(m -> m.threshold()).toList());
    }

    @Test
    void findsWhatChangesOnce() {
        List<Candidate> found = judge(subject(frame -> 0, during(50, 74, 0.3), 30));
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).message().contains("unlike before and after"),
                found.get(0).message());
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.5", "0.2, 0.15"})
    void staysSilentOnWhatAlwaysLooksDifferentAndOnLittle(double blended, double changed) {
        assertEquals(List.of(), judge(subject(during(50, 74, blended), frame -> changed, 30)));
    }

    @Test
    void staysSilentOnWhatFadesIntoTheGround() {
        Subject subject = subject(during(50, 74, 0.2), frame -> 0.5, 30);
        List<LaterLook> fading = subject.laterLooks().stream()
                .map(look -> new LaterLook(
                        look.sinceFrame(), look.frame(), look.changedShare(), look.blendedShare(), 0.6, look.points()))
                .toList();
        assertEquals(List.of(), judge(with(subject, fading)));
    }

    @Test
    void staysSilentOnASingleLook() {
        assertEquals(List.of(), judge(subject(during(50, 52, 0.5), frame -> 0.5, 30)));
        assertEquals(List.of(), judge(subject(frame -> 0, during(50, 52, 0.6), 30)));
    }

    @Test
    void knowsNoUsualShareOfASubjectThatIsSeenWhileItChangesOnly() {
        Subject subject = subject(frame -> 0, during(0, LAST, 0.4), 30);
        List<LaterLook> few = subject.laterLooks().subList(0, 10);
        PaintedOverReading reading =
                PaintedOverReading.stretches(with(subject, few), 18).get(0);
        assertEquals(0, reading.ratio());
    }

    @Test
    void theCurveRisesOverOneWhereItIsFoundOnly() {
        float[] values = new float[LAST];
        MorphCurve.write(
                new StepMaker().ordinary(LAST).with(subject(frame -> 0, during(50, 74, 0.3), 30)),
                Settings.of(CheckCatalog.all().stream().map(Check::description).toList(), Map.of()),
                values);
        assertTrue(values[50] > 1, () -> "at 50: " + values[50]);
        assertTrue(values[20] < 0.5 && values[80] < 0.5, () -> values[20] + " before, " + values[80] + " after");
    }

    @Test
    void knowsNothingOfWhatIsNotFollowedThrough() {
        assertEquals(List.of(), PaintedOverReading.stretches(subject(during(50, 74, 0.2), frame -> 0.5, 19), 20));
    }

    private static PaintedOverReading read(IntToDoubleFunction blended, IntToDoubleFunction changed) {
        return PaintedOverReading.stretches(subject(blended, changed, 30), 18).stream()
                .filter(stretch -> !stretch.once())
                .max(Comparator.comparingDouble(PaintedOverReading::blended))
                .orElseThrow();
    }

    private static List<Candidate> judge(Subject subject) {
        return Verdict.of(new MorphCheck(), new StepMaker().ordinary(LAST).with(subject))
                .candidates();
    }

    private static IntToDoubleFunction during(int from, int to, double share) {
        return frame -> frame >= from && frame < to ? share : 0.01;
    }

    private static Subject subject(IntToDoubleFunction blended, IntToDoubleFunction changed, int points) {
        List<Sighting> sightings = new ArrayList<>();
        List<LaterLook> looks = new ArrayList<>();
        for (int i = 0; i < LAST; i++) {
            Box box = new Box(20 + 4 * i, 100, 60, 60);
            sightings.add(new Sighting(i, 45 + 3 * i, 120, 3, 0, 0, 0, 0.1, 1, points, points, false, box));
            if (i >= SPAN && i % 2 == 0) {
                double share = changed.applyAsDouble(i);
                looks.add(new LaterLook(i - SPAN, i, share, Math.min(share, blended.applyAsDouble(i)), 0, points));
            }
        }
        return with(new Subject(5, 4 / 3.0, 360, sightings, List.of(), List.of(), List.of()), looks);
    }

    private static Subject with(Subject subject, List<LaterLook> looks) {
        return new Subject(
                subject.id(),
                subject.clipPixelsPerPx(),
                subject.frameHeight(),
                subject.sightings(),
                List.of(),
                looks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
