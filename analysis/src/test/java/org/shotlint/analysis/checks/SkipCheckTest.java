package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shotlint.analysis.checks.StepMaker.ordinary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.checks.StepMaker.Changes;
import org.shotlint.analysis.time.FrameRange;

class SkipCheckTest {
    private final SkipCheck check = new SkipCheck();

    @Test
    void reportsAJumpOfTheWholeScene() {
        assertEquals(List.of(new FrameRange(10, 12)), reported(skip()));
    }

    @Test
    void reportsAJumpInTwoPlacesApart() {
        assertEquals(List.of(new FrameRange(10, 12)), reported(skip().over(0.05, 0.3)));
    }

    static List<Changes> notQuiteSkips() {
        return List.of(
                skip().jump(2.59, 7, 0.6),
                skip().jump(5, 3, 0.6),
                skip().jump(5, 7, 0.19),
                skip().beside(0.46),
                skip().jump(5, 7, 0.59).usual(0.24),
                skip().usual(0.14));
    }

    @ParameterizedTest
    @MethodSource("notQuiteSkips")
    void staysSilentWhereOneConditionIsJustNotMet(Changes step) {
        assertEquals(List.of(), reported(step));
    }

    @Test
    void staysSilentOnOneThingThatJumps() {
        assertEquals(List.of(), reported(skip().jump(5, 7, 0.59).over(0.1, 0.05)));
    }

    @Test
    void reportsAPlainJumpAlsoWhereLittleMovesOrSlowly() {
        assertEquals(List.of(new FrameRange(10, 12)), reported(skip().over(0.06, 0.05)));
        assertEquals(List.of(new FrameRange(10, 12)), reported(skip().usual(0.2)));
    }

    static List<Changes> notQuitePlain() {
        return List.of(
                skip().jump(3.4, 7, 0.6).over(0.06, 0.05),
                skip().jump(5, 6, 0.6).over(0.06, 0.05),
                skip().beside(0.31).over(0.06, 0.05),
                skip().over(0.04, 0.05));
    }

    @ParameterizedTest
    @MethodSource("notQuitePlain")
    void staysSilentOnASmallJumpThatIsNotPlain(Changes step) {
        assertEquals(List.of(), reported(step));
    }

    @Test
    void staysSilentOnLargeStepsThatComeAgainAndAgain() {
        StepMaker shot = new StepMaker().ordinary(10);
        for (int i = 0; i < 4; i++) {
            shot.then(skip()).ordinary(4);
        }
        assertEquals(List.of(), Verdict.of(check, shot.ordinary(8).evidence()).candidates());
    }

    @Test
    void staysSilentOnAStepOfLightThatTellsLittleOfTheDetails() {
        assertEquals(List.of(), reported(skip().light(0.16).alike(0.6, 0.5)));
        assertEquals(
                List.of(new FrameRange(10, 12)), reported(skip().light(0.16).alike(0.4, 0.5)));
    }

    @Test
    void staysSilentOnAStepOfLight() {
        assertEquals(List.of(), reported(skip().light(0.3).alike(0.98, 1)));
    }

    @Test
    void staysSilentAtTheEndsOfTheShot() {
        StepMaker shot = new StepMaker()
                .ordinary(2)
                .then(skip())
                .ordinary(8)
                .then(skip())
                .ordinary(2);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    private List<FrameRange> reported(Changes step) {
        return Verdict.of(
                        check,
                        new StepMaker().ordinary(10).then(step).ordinary(10).evidence())
                .frames();
    }

    private static Changes skip() {
        return ordinary().levels(5).jump(5, 7, 0.6).over(0.5, 0.4).beside(0.2).usual(1);
    }
}
