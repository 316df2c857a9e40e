package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shotlint.analysis.checks.StepMaker.ordinary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.checks.StepMaker.Changes;
import org.shotlint.analysis.time.FrameRange;

class FramingJumpTest {
    private final TeleportCheck check = new TeleportCheck();

    @Test
    void reportsAPictureThatIsSomewhereElseInOneStep() {
        assertEquals(List.of(new FrameRange(10, 12)), reported(framingJump()));
    }

    static List<Changes> notQuiteJumps() {
        return List.of(
                framingJump().camera(0.039),
                framingJump().beside(0.35),
                framingJump().alike(0.05, 0.2));
    }

    @ParameterizedTest
    @MethodSource("notQuiteJumps")
    void staysSilentWhereOneConditionIsJustNotMet(Changes step) {
        assertEquals(List.of(), reported(step));
    }

    @Test
    void staysSilentOnAFastPan() {
        StepMaker shot = new StepMaker()
                .ordinary(6)
                .same(8, ordinary().camera(0.1).alike(0.1, 0.6))
                .ordinary(6);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    private List<FrameRange> reported(Changes step) {
        return Verdict.of(
                        check,
                        new StepMaker().ordinary(10).then(step).ordinary(10).evidence())
                .frames();
    }

    private static Changes framingJump() {
        return ordinary().levels(20).camera(0.1).beside(0.05).alike(0.05, 0.6);
    }
}
