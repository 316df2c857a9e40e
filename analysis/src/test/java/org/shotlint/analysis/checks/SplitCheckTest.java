package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

class SplitCheckTest {
    private static final FrameRange FRAMES = new FrameRange(30, 44);
    private static final Box BOTH = new Box(200, 180, 240, 120);

    private final SplitCheck check = new SplitCheck();

    @Test
    void reportsOneThatBecomesTwo() {
        assertEquals(
                List.of("One thing becomes two that move apart"), messages(parting(Parting.Direction.APART, 26, 90)));
    }

    @Test
    void reportsTwoThatBecomeOne() {
        assertEquals(
                List.of("Two things move together and become one"),
                messages(parting(Parting.Direction.TOGETHER, 26, 90)));
    }

    @Test
    void givesBothAsItsBoxAndTheTimeTheyTake() {
        Verdict verdict =
                Verdict.of(check, new StepMaker().ordinary(84).with(parting(Parting.Direction.APART, 26, 90)));
        assertEquals(List.of(FRAMES), verdict.frames());
        assertEquals(BOTH, verdict.candidates().get(0).box().orElseThrow());
    }

    static List<Parting> notQuiteSplits() {
        return List.of(
                parting(Parting.Direction.APART, 11.9, 90),
                parting(Parting.Direction.APART, 26, 29),
                parting(Parting.Direction.TOGETHER, 12.9, 90));
    }

    @ParameterizedTest
    @MethodSource("notQuiteSplits")
    void staysSilentWhereOneConditionIsJustNotMet(Parting parting) {
        assertEquals(List.of(), messages(parting));
    }

    @Test
    void staysSilentOnDetailsAllOverTheFrame() {
        Parting wide = new Parting(FRAMES, 40, new Box(0, 0, 640, 120), Parting.Direction.APART, 26, 5, 9, 3.8, 90);
        assertEquals(List.of(), messages(wide));
    }

    @Test
    void staysSilentWhereTheLightSteps() {
        StepMaker shot = new StepMaker()
                .ordinary(36)
                .then(StepMaker.ordinary().light(0.05))
                .ordinary(48);
        assertEquals(
                List.of(),
                Verdict.of(check, shot.with(parting(Parting.Direction.APART, 26, 90)))
                        .candidates());
    }

    @Test
    void takesOneThatWasFollowedWhileItPartedAtItsWord() {
        StepMaker shot = new StepMaker()
                .ordinary(36)
                .then(StepMaker.ordinary().light(0.05))
                .ordinary(48);
        Parting followed = new Parting(FRAMES, 40, BOTH, Parting.Direction.APART, 8, 8, 5, 3.8, 40);
        Parting once = new Parting(FRAMES, 40, BOTH, Parting.Direction.APART, 8, 8, 4, 3.8, 40);
        assertEquals(List.of(FRAMES), Verdict.of(check, shot.with(followed)).frames());
        assertEquals(
                5,
                Verdict.of(check, shot.with(followed))
                        .candidates()
                        .get(0)
                        .measurements()
                        .get(0)
                        .value(),
                "it is told by what proves it");
        assertEquals(List.of(), Verdict.of(check, shot.with(once)).frames());
    }

    @Test
    void saysWhenTheShotIsTooShort() {
        CheckResult result = check.judge(
                new StepMaker().ordinary(30).with(new Parting[0]), Settings.of(List.of(check.description()), Map.of()));
        assertInstanceOf(CheckResult.NotApplicable.class, result);
    }

    private List<String> messages(Parting parting) {
        return Verdict.of(check, new StepMaker().ordinary(84).with(parting)).candidates().stream()
                .map(candidate -> candidate.message())
                .toList();
    }

    private static Parting parting(Parting.Direction direction, double copies, double apart) {
        return new Parting(FRAMES, 40, BOTH, direction, copies, 5, 1, 3.8, apart);
    }
}
