package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.UnseenChange;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.time.FrameRange;

/** What {@link VanishCheck} and {@link PopInCheck} say of places that are another after a cut-away, frames 20 to 39. */
class UnseenChangeTest {
    private static final FrameRange AWAY = new FrameRange(20, 40);
    private static final Box BEFORE = new Box(300, 144, 90, 80);
    private static final Impulse GONE = across(Impulses.of(Impulses.OBJECT, Impulses.GROUND));
    private static final Impulse COME = across(Impulses.of(Impulses.GROUND, Impulses.OBJECT));

    @Test
    void reportsWhatRestedBeforeAndIsGone() {
        Candidate gone = only(new VanishCheck(), change(GONE, 1, 0.4, 0.7, 0.05));
        assertEquals(new FrameRange(19, 41), gone.frames());
        assertEquals(40, gone.peakFrame());
        assertEquals(Optional.of(Impulses.PLACE), gone.box());
        assertEquals(
                "Something that rested is gone: last seen in frame 19, hidden by the cut-away in frames 20 to 39",
                gone.message());
        assertEquals(List.of(), found(new PopInCheck(), change(GONE, 1, 0.4, 0.7, 0.05)));
    }

    @Test
    void reportsWhatCameAndRests() {
        Candidate come = only(new PopInCheck(), change(COME, 0.4, 1, 0.05, 0.7));
        assertTrue(come.message().contains("frame 19"), come::message);
        assertEquals(List.of(), found(new VanishCheck(), change(COME, 0.4, 1, 0.05, 0.7)));
    }

    @Test
    void believesItLessThanAVanishInTheOpen() {
        double unseen = only(new VanishCheck(), change(GONE, 1, 1, 0.7, 0.05)).score();
        Impulse open = Impulses.of(Impulses.OBJECT, Impulses.GROUND);
        ImpulseReading reading = ImpulseReading.of(open);
        assertTrue(unseen < reading.score(7) && unseen > 0.3, () -> unseen + " and " + reading.score(7));
    }

    @Test
    void drawsWhereItStoodInTheFramesBeforeAndAfter() {
        Illustration drawn = only(new VanishCheck(), change(GONE, 1, 1, 0.7, 0.05))
                .illustration()
                .orElseThrow();
        assertEquals(Impulses.PLACE, drawn.places().get(0).box());
        Illustration.Shift before = drawn.shiftAt(19);
        assertEquals(List.of(20.0, 4.0), List.of(before.x(), before.y()));
    }

    @Test
    void staysSilentOnWhatDidNotRest() {
        assertEquals(List.of(), found(new VanishCheck(), change(GONE, 0.7, 1, 0.7, 0.05)));
        assertEquals(List.of(), found(new PopInCheck(), change(COME, 1, 0.7, 0.05, 0.7)));
    }

    @Test
    void staysSilentWhereThereIsAnOutlineOnBothSides() {
        assertEquals(List.of(), found(new VanishCheck(), change(GONE, 1, 1, 0.5, 0.3)));
        assertEquals(List.of(), found(new VanishCheck(), change(GONE, 1, 1, 0.3, 0.05)));
    }

    @Test
    void staysSilentWhereTheSurroundingsChangeAsWell() {
        Impulse amid = across(Impulses.of(Impulses.OBJECT, Impulses.GROUND, 0.2, Impulses.Border.APART));
        assertEquals(List.of(), found(new VanishCheck(), change(amid, 1, 1, 0.7, 0.05)));
    }

    @Test
    void staysSilentOnWhatIsFoundElsewhereWhereItWasNotBefore() {
        Impulse moved = across(Impulses.of(Impulses.FOUND_AGAIN, Impulses.GROUND));
        assertEquals(List.of(), found(new VanishCheck(), change(moved, 1, 1, 0.7, 0.05)));
    }

    @Test
    void staysSilentOnLettering() {
        Impulse letters = new Impulse(
                19,
                40,
                new Box(100, 300, 300, 40),
                30,
                30,
                0.03,
                70,
                6,
                6,
                0.02,
                0.8,
                false,
                Impulses.OBJECT,
                Impulses.GROUND);
        assertEquals(List.of(), found(new VanishCheck(), change(letters, 1, 1, 0.7, 0.05)));
    }

    private static UnseenChange change(
            Impulse impulse, double restedBefore, double restsAfter, double outlineBefore, double outlineAfter) {
        return new UnseenChange(impulse, AWAY, BEFORE, restedBefore, restsAfter, outlineBefore, outlineAfter);
    }

    /** The same impulse from the last frame before the cut-away to the first after it. */
    private static Impulse across(Impulse impulse) {
        return new Impulse(
                19,
                40,
                impulse.box(),
                impulse.lostMass(),
                impulse.bornMass(),
                impulse.areaShare(),
                impulse.changeLevels(),
                6,
                6,
                impulse.ringShare(),
                impulse.strokeShare(),
                impulse.touchesBorder(),
                impulse.before(),
                impulse.after());
    }

    private static Candidate only(Check check, UnseenChange change) {
        List<Candidate> found = found(check, change);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<Candidate> found(Check check, UnseenChange change) {
        ShotEvidence evidence = EvidenceMaker.of(40, 90).unseen(change).evidence();
        CheckResult result = check.judge(evidence, Settings.of(List.of(check.description()), Map.of()));
        return result instanceof CheckResult.Found found ? found.candidates() : List.of();
    }
}
