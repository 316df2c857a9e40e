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
    void readsOutlinesThatAreAlikeByWhatTheOtherDrawingDoesNotHave() {
        Impulse.Side missing = new Impulse.Side(4, 0.8, 40, Impulses.ELSEWHERE, 0.2, 3, 48, 3, 0.002);
        Impulse.Side pattern = new Impulse.Side(3, 0.3, 12, Impulses.ELSEWHERE, 0.1, 3, 50, 2, 0.001);
        assertEquals(List.of("vanish"), fired(Impulses.of(missing, pattern)));
    }

    @Test
    void readsOnePlaceThatHoldsDepartureAndArrivalAsMoved() {
        Impulse.Side before = new Impulse.Side(20, 0.47, 23, Impulses.ELSEWHERE, 0.22, 31, 60, 7, 0.008);
        Impulse.Side after = new Impulse.Side(19, 0.44, 22, Impulses.ELSEWHERE, 0.23, 44, 62, 8, 0.007);
        assertEquals(List.of("teleport"), fired(Impulses.of(before, after)));
    }

    @Test
    void readsTwoPlacesThatPointToEachOtherAsMoved() {
        Impulse.Side left = new Impulse.Side(58, 0.57, 27, Impulses.ELSEWHERE, 0.24, 85, 62, 12, 0.011);
        Impulse.Side came = new Impulse.Side(61, 0.55, 27, Impulses.PLACE, 0.24, 45, 54, 18, 0.014);
        Impulse departure = Impulses.of(left, Impulses.GROUND);
        Impulse arrival = Impulses.at(Impulses.ELSEWHERE, Impulses.GROUND, came);
        assertEquals(List.of(), fired(departure));
        assertEquals(List.of("teleport"), fired(departure, arrival));
        assertTrue(
                Verdict.of(new TeleportCheck(), new StepMaker().ordinary(40).with(departure, arrival))
                        .candidates()
                        .get(0)
                        .measurements()
                        .stream()
                        .filter(m -> m.name().equals("error of the best place elsewhere"))
                        .allMatch(m -> m.value() < m.threshold()),
                "it is shown with the limit that it was held against");
    }

    @Test
    void readsAnObjectThatResemblesWhatStaysElsewhereAsCome() {
        Impulse.Side resembles = new Impulse.Side(20, 0.51, 21, Impulses.ELSEWHERE, 0.17, 3, 48, 10, 0.004);
        Impulse.Side changes = new Impulse.Side(20, 0.51, 21, Impulses.ELSEWHERE, 0.17, 15, 48, 10, 0.004);
        assertEquals(List.of("pop-in"), fired(Impulses.of(Impulses.GROUND, resembles)));
        assertEquals(List.of(), fired(Impulses.of(Impulses.GROUND, changes)));
        assertEquals(
                List.of(),
                fired(Impulses.of(Impulses.GROUND, resembles, 0.2, Impulses.Border.APART)),
                "what changes all around is no single thing");
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
                Impulses.of(Impulses.OBJECT, new Impulse.Side(60, 0.5, 10, Impulses.PLACE, 0.02, 3, 12, 2, 0.001)),
                // No outline on either side: a shadow or a reflection.
                Impulses.of(new Impulse.Side(4, 0.9, 50, Impulses.ELSEWHERE, 0.2, 3, 13, 3, 0), Impulses.GROUND),
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

    private static List<String> fired(Impulse... impulses) {
        return CHECKS.stream()
                .filter(check -> !Verdict.of(check, new StepMaker().ordinary(40).with(impulses))
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
