package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.BodyChange;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

class BodyReadingTest {
    private static final FrameRange FRAMES = new FrameRange(36, 48);
    private static final MorphCheck CHECK = new MorphCheck();
    private static final Box BOX = new Box(190, 40, 60, 180);
    private static final Box PART = new Box(190, 90, 20, 30);

    @Test
    void tellsPartsThatComePartsThatGoAndWhatIsReplaced() {
        assertTrue(message(change(BodyChange.Kind.GROWN, 0.05)).startsWith("A part of a subject grows"));
        assertTrue(message(change(BodyChange.Kind.GONE, 0.05)).startsWith("A part of a subject melts away"));
        assertTrue(message(change(BodyChange.Kind.REPLACED, 0.2))
                .startsWith("A subject slowly turns into something else"));
    }

    @Test
    void carriesPlaceFramesAndFigures() {
        Candidate found = candidates(change(BodyChange.Kind.GROWN, 0.05)).get(0);
        assertEquals(FRAMES, found.frames());
        assertEquals(Optional.of(BOX), found.box());
        assertEquals(47, found.peakFrame());
        assertEquals(PART, found.illustration().orElseThrow().places().get(0).box());
        assertEquals(0.05, found.measurements().get(0).value());
        assertEquals(0.027, found.measurements().get(0).threshold());
        assertEquals(36, candidates(change(BodyChange.Kind.GONE, 0.05)).get(0).peakFrame());
    }

    @Test
    void passesOverWhatIsMovedTurnsOrIsBadlyTold() {
        assertEquals(List.of(), candidates(change(BodyChange.Kind.GROWN, 0.02)));
        assertEquals(List.of(), candidates(change(BodyChange.Kind.GROWN, 0.3)));
        assertEquals(List.of(), candidates(change(BodyChange.Kind.REPLACED, 0.08)));
        assertEquals(List.of(), candidates(with(0.05, 0.02, 0.6, 0.9, 0.7, 0)));
        assertEquals(List.of(), candidates(with(0.05, 0, 0.2, 0.9, 0.7, 0)));
        assertEquals(List.of(), candidates(with(0.05, 0, 0.6, 0.6, 0.7, 0)));
        assertEquals(List.of(), candidates(with(0.05, 0, 0.6, 0.9, 0.4, 0)));
        assertEquals(List.of(), candidates(with(0.05, 0, 0.6, 0.9, 0.7, 0.3)));
        assertEquals(1, candidates(with(0.05, 0, 0.6, 0.9, 0.7, 0)).size());
    }

    @Test
    void passesOverWhatSweepsOverItsWayAndWhatShowsAnotherSide() {
        assertEquals(1, candidates(moved(0.007, 0.25)).size());
        assertEquals(List.of(), candidates(moved(0.03, 0.1)));
        assertEquals(List.of(), candidates(moved(0, 0.42)));
    }

    private static BodyChange moved(double swept, double turned) {
        return new BodyChange(
                3, BodyChange.Kind.GONE, FRAMES, BOX, PART, 0.05, 0, swept, turned, 0.08, 0.6, 0.86, 0.68, 0.01);
    }

    @Test
    void scoresALargerPartHigher() {
        double small = candidates(change(BodyChange.Kind.GONE, 0.03)).get(0).score();
        double large = candidates(change(BodyChange.Kind.GONE, 0.08)).get(0).score();
        assertTrue(large > small && small >= 0.5 && large <= 0.9, small + " " + large);
    }

    private static BodyChange change(BodyChange.Kind kind, double share) {
        return new BodyChange(3, kind, FRAMES, BOX, PART, share, 0, 0, 0.1, 0.08, 0.6, 0.86, 0.68, 0.01);
    }

    private static BodyChange with(
            double share, double other, double likeness, double outline, double inside, double strays) {
        return new BodyChange(
                3,
                BodyChange.Kind.GROWN,
                FRAMES,
                BOX,
                PART,
                share,
                other,
                0,
                0,
                0.08,
                likeness,
                outline,
                inside,
                strays);
    }

    private static String message(BodyChange change) {
        return candidates(change).get(0).message();
    }

    private static List<Candidate> candidates(BodyChange change) {
        CheckResult result = CHECK.judge(
                EvidenceMaker.of(0, 84).bodies(change).evidence(), Settings.of(List.of(CHECK.description()), Map.of()));
        return result instanceof CheckResult.Found found ? found.candidates() : List.of();
    }
}
