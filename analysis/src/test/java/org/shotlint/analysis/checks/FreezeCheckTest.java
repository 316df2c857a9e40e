package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shotlint.analysis.checks.StepMaker.ordinary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.time.FrameRange;

class FreezeCheckTest {
    private final FreezeCheck check = new FreezeCheck();

    @Test
    void reportsAStandStillThatCatchesUp() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().shownFor(9).levels(6))
                .ordinary(10);
        assertEquals(
                List.of(new FrameRange(11, 19)),
                Verdict.of(check, shot.evidence()).frames());
    }

    @Test
    void staysSilentOnAHoldThatResumesWhereItStopped() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().shownFor(30).levels(1.2))
                .ordinary(10);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnACatchUpJustBelowTheLimit() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().shownFor(9).levels(1.79))
                .ordinary(10);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnTooFewRepeats() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().shownFor(3).levels(6))
                .ordinary(10);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void staysSilentOnAShotThatIsExposedSoAllAlong(int exposure) {
        StepMaker shot = new StepMaker()
                .same(8, ordinary().shownFor(exposure))
                .then(ordinary().shownFor(exposure).levels(6))
                .same(8, ordinary().shownFor(exposure));
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentWhereHardlyAnythingMoves() {
        StepMaker shot = new StepMaker()
                .same(10, ordinary().levels(0.11))
                .then(ordinary().shownFor(12).levels(3))
                .same(10, ordinary().levels(0.11));
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void wantsALargerJumpWhereThingsMoveSlowly() {
        assertEquals(List.of(), slow(0.6));
        assertEquals(List.of(new FrameRange(11, 22)), slow(0.62));
    }

    @Test
    void staysSilentWhereTheJumpIsOneThingThatComes() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().shownFor(10).levels(6))
                .ordinary(10);
        Impulse comes = Impulses.of(Impulses.GROUND, Impulses.OBJECT);
        Impulse moves = Impulses.of(Impulses.FOUND_AGAIN, Impulses.GROUND);
        assertEquals(List.of(), Verdict.of(check, shot.with(comes)).frames());
        assertEquals(
                List.of(new FrameRange(11, 20)),
                Verdict.of(check, shot.with(moves)).frames());
    }

    private List<FrameRange> slow(double jumpLevels) {
        StepMaker shot = new StepMaker()
                .same(10, ordinary().levels(0.2))
                .then(ordinary().shownFor(12).levels(jumpLevels))
                .same(10, ordinary().levels(0.2));
        return Verdict.of(check, shot.evidence()).frames();
    }

    @Test
    void staysSilentOnHeldEnds() {
        StepMaker shot = new StepMaker()
                .then(ordinary().shownFor(12).levels(6))
                .ordinary(12)
                .then(ordinary().shownFor(12).levels(6));
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void scoresALargerCatchUpNoLower() {
        double smaller = score(4);
        double larger = score(8);
        assertEquals(true, larger >= smaller, () -> larger + " for the larger, " + smaller + " for the smaller");
    }

    private double score(double levels) {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().shownFor(9).levels(levels))
                .ordinary(10);
        return Verdict.of(check, shot.evidence()).candidates().get(0).score();
    }
}
