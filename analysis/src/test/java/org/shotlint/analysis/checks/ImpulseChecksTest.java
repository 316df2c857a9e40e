package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

/** The three checks that read impulses: each fires on its own kind and on no other. */
class ImpulseChecksTest {
    private static final List<Check> CHECKS = List.of(new VanishCheck(), new PopInCheck(), new TeleportCheck());

    @Test
    void readsAnObjectOnlyBeforeAsGone() {
        assertEquals(List.of("vanish"), fired(Impulses.of(Impulses.OBJECT, Impulses.GROUND)));
    }

    @Test
    void readsAnObjectOnlyAfterAsCome() {
        assertEquals(List.of("pop-in"), fired(Impulses.of(Impulses.GROUND, Impulses.OBJECT)));
    }

    @Test
    void readsAnObjectFoundElsewhereAsMoved() {
        assertEquals(List.of("teleport"), fired(Impulses.of(Impulses.FOUND_AGAIN, Impulses.GROUND)));
    }

    @Test
    void datesAVanishingToTheLastFrameThatShowsTheObject() {
        Candidate candidate = only(new VanishCheck(), Impulses.of(Impulses.OBJECT, Impulses.GROUND));
        assertEquals("[19, 21) peak 19", inWords(candidate));
    }

    @Test
    void datesAnAppearanceToTheFirstFrameThatShowsTheObject() {
        Candidate candidate = only(new PopInCheck(), Impulses.of(Impulses.GROUND, Impulses.OBJECT));
        assertEquals("[19, 21) peak 20", inWords(candidate));
    }

    @Test
    void boxesDepartureAndArrivalOfAJumpTogether() {
        Candidate candidate = only(new TeleportCheck(), Impulses.of(Impulses.FOUND_AGAIN, Impulses.GROUND));
        assertEquals(Impulses.PLACE.union(Impulses.ELSEWHERE), candidate.box().orElseThrow());
    }

    static Stream<Impulse> withACause() {
        return Stream.of(
                Impulses.of(Impulses.OBJECT, Impulses.GROUND, 0.02, Impulses.Border.TOUCHES),
                Impulses.of(Impulses.OBJECT, Impulses.GROUND, 0.95, Impulses.Border.APART),
                Impulses.atTheEdgeOfTheShot(Impulses.OBJECT, Impulses.GROUND, 2),
                // The ground keeps changing: fast motion.
                Impulses.of(Impulses.OBJECT, new Impulse.Side(90, 0.5, 10, Impulses.PLACE, 0.02, 3, 12, 2, 0.001)),
                // No outline on either side: a shadow or a reflection.
                Impulses.of(
                        new Impulse.Side(4, 0.9, 50, Impulses.ELSEWHERE, 0.2, 3, 6, 3, 0),
                        new Impulse.Side(2, 0.5, 10, Impulses.PLACE, 0.02, 3, 5, 2, 0.001)),
                // Found close by: it moved as it does all along.
                Impulses.of(new Impulse.Side(4, 0.2, 8, Impulses.PLACE, 0.03, 60, 70, 3, 0.02), Impulses.GROUND));
    }

    @ParameterizedTest
    @MethodSource("withACause")
    void staySilentWhereTheChangeHasACause(Impulse impulse) {
        assertEquals(List.of(), fired(impulse));
    }

    @Test
    void staySilentOnAFarStepOfAThingThatIsFastAllAlong() {
        Impulse.Side fast = new Impulse.Side(4, 0.2, 8, Impulses.ELSEWHERE, 0.22, 60, 70, 3, 0.06);
        assertEquals(List.of(), fired(Impulses.of(fast, Impulses.GROUND)));
    }

    @ParameterizedTest
    @EnumSource(ImpulseReading.Kind.class)
    void scoreHalfAtTheThresholdAndMoreAboveIt(ImpulseReading.Kind kind) {
        ImpulseReading at = new ImpulseReading(kind, Impulses.OBJECT, 7);
        ImpulseReading above = new ImpulseReading(kind, Impulses.OBJECT, 30);
        assertTrue(at.score(7) == 0.5 && above.score(7) > 0.5, () -> at.score(7) + ", " + above.score(7));
    }

    private static List<String> fired(Impulse impulse) {
        return CHECKS.stream()
                .filter(check -> !Verdict.of(check, new StepMaker().ordinary(40).with(impulse))
                        .candidates()
                        .isEmpty())
                .map(check -> check.description().id())
                .toList();
    }

    private static Candidate only(Check check, Impulse impulse) {
        return Verdict.of(check, new StepMaker().ordinary(40).with(impulse))
                .candidates()
                .get(0);
    }

    private static String inWords(Candidate candidate) {
        FrameRange frames = candidate.frames();
        return "[" + frames.startFrame() + ", " + frames.endFrame() + ") peak " + candidate.peakFrame();
    }
}
