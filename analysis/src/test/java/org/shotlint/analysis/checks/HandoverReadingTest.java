package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;

/** A subject of 60 pixels that moves 3 a drawing to the right and is last seen in drawing 40; another one is seen from drawing 38 on. */
class HandoverReadingTest {
    private static final int DRAWINGS = 80;
    private static final int LAST = 40;
    private static final int FIRST = 38;
    private static final int SPEED = 3;
    private static final float[] RED = {0.9f, 0.1f, 0};
    private static final float[] BLUE = {0, 0.1f, 0.9f};

    private static final Subject RED_ONE = subject(1, new Way(0, LAST, 50, SPEED), 40, RED, false);

    @Test
    void tellsThatOneHasBecomeTheOther() {
        HandoverReading reading = only(RED_ONE, after(50, SPEED, 40, BLUE, false));
        assertEquals(0.9, reading.apart(), 1e-6);
        assertTrue(reading.isInPlace(), reading::toString);
        assertTrue(reading.startFrame() <= FIRST && reading.endFrame() > FIRST, reading::toString);
    }

    @Test
    void isAMorph() {
        List<Candidate> found = found(RED_ONE, after(50, SPEED, 40, BLUE, false));
        assertEquals(1, found.size());
        assertEquals("subject 2", found.get(0).subject().orElseThrow());
        assertTrue(found.get(0).frames().length() <= 6, () -> "" + found.get(0).frames());
    }

    static List<Subject> othersWithACause() {
        return List.of(
                // The same colours: it was lost and found again.
                after(50, SPEED, 40, RED, false),
                // Elsewhere.
                after(250, SPEED, 40, BLUE, false),
                // It moves another way: something that passes.
                after(50, -SPEED, 40, BLUE, false),
                // Too few points to tell its colours.
                after(50, SPEED, 20, BLUE, false),
                // It comes in at the edge.
                after(50, SPEED, 40, BLUE, true),
                // It is there all along.
                subject(2, new Way(0, DRAWINGS - 1, 50, SPEED), 40, BLUE, false));
    }

    @ParameterizedTest
    @MethodSource("othersWithACause")
    void isNoneWhereTheOtherHasACause(Subject other) {
        assertEquals(List.of(), found(RED_ONE, other));
    }

    @Test
    void isNoneWhereTheOneLeavesTheFrame() {
        Subject leaves = subject(1, new Way(0, LAST, 50, SPEED), 40, RED, true);
        assertEquals(List.of(), found(leaves, after(50, SPEED, 40, BLUE, false)));
    }

    private static HandoverReading only(Subject... subjects) {
        List<HandoverReading> readings =
                HandoverReading.of(new StepMaker().ordinary(DRAWINGS).with(subjects), 25);
        assertEquals(1, readings.size());
        return readings.get(0);
    }

    private static List<Candidate> found(Subject... subjects) {
        MorphCheck check = new MorphCheck();
        CheckResult result = check.judge(
                new StepMaker().ordinary(DRAWINGS).with(subjects),
                Settings.of(CheckCatalog.all().stream().map(Check::description).toList(), Map.of()));
        return result instanceof CheckResult.Found found ? found.candidates() : List.of();
    }

    private static Subject after(int x, int speed, int points, float[] colours, boolean border) {
        int there = x + SPEED * FIRST - speed * FIRST;
        return subject(2, new Way(FIRST, DRAWINGS - 1, there, speed), points, colours, border);
    }

    /** From one drawing to another, at {@code x} in drawing 0. */
    private record Way(int first, int last, int x, int speed) {}

    private static Subject subject(int id, Way way, int points, float[] colours, boolean border) {
        List<Sighting> sightings = new ArrayList<>();
        List<Palette> palettes = new ArrayList<>();
        for (int frame = way.first; frame <= way.last; frame++) {
            int x = way.x + way.speed * frame;
            sightings.add(new Sighting(
                    frame, x, 130, way.speed, 0, 0, 0, 0.1, 1, points, points, border, new Box(x, 100, 60, 60)));
            if (frame % 4 == 0) {
                palettes.add(new Palette(frame, colours));
            }
        }
        return new Subject(id, 1, 360, sightings, List.of(), palettes, List.of());
    }
}
