package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.evidence.BoilRegion;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

class BoilCheckTest {
    private static final FrameRange FRAMES = new FrameRange(14, 34);
    private static final Box PLACE = new Box(100, 80, 120, 90);

    private final BoilCheck check = new BoilCheck();

    @Test
    void reportsAPlaceThatSeethesAndRests() {
        assertEquals(List.of(FRAMES), reported(region(0.16, 0.8, 0.05, 14, 14, 0)));
    }

    @Test
    void givesThePlaceAsItsBox() {
        StepMaker shot = new StepMaker().ordinary(48);
        BoilRegion region = region(0.16, 0.8, 0.05, 14, 14, 0);
        assertEquals(
                PLACE,
                Verdict.of(check, shot.with(region)).candidates().get(0).box().orElseThrow());
    }

    static List<BoilRegion> notQuiteBoil() {
        return List.of(
                region(0.099, 0.8, 0.05, 14, 14, 0),
                region(0.16, 2.1, 0.03, 14, 14, 0),
                region(0.16, 0.8, 0.007, 14, 14, 0),
                region(0.16, 0.8, 0.05, 4, 14, 0),
                region(0.16, 0.8, 0.05, 6, 4, 0));
    }

    @ParameterizedTest
    @MethodSource("notQuiteBoil")
    void staysSilentWhereOneConditionIsJustNotMet(BoilRegion region) {
        assertEquals(List.of(), reported(region));
    }

    @Test
    void staysSilentWhereOnlyTheLightChanges() {
        assertEquals(List.of(), reported(region(0.16, 0.8, 0.05, 14, 14, 0.5)));
    }

    @Test
    void takesALittleLightForAPartOfBoilThatLasts() {
        assertEquals(List.of(FRAMES), reported(lit(30, 0.025)));
        assertEquals(List.of(), reported(lit(30, 0.026)));
        assertEquals(List.of(), reported(lit(29, 0.025)));
    }

    private static BoilRegion lit(int drawings, double light) {
        return new BoilRegion(FRAMES, 24, PLACE, 0.16, 0.8, 0.05, drawings, 14, 14, light);
    }

    @Test
    void reportsWeakBoilThatLasts() {
        assertEquals(List.of(FRAMES), reported(lasting(0.066, 0.8, 0.013, 30)));
    }

    static List<BoilRegion> notQuiteLasting() {
        return List.of(
                lasting(0.064, 0.8, 0.013, 30),
                lasting(0.066, 2.1, 0.013, 30),
                lasting(0.066, 0.8, 0.011, 30),
                lasting(0.066, 0.8, 0.013, 29));
    }

    @ParameterizedTest
    @MethodSource("notQuiteLasting")
    void staysSilentOnWeakBoilThatIsNotPlain(BoilRegion region) {
        assertEquals(List.of(), reported(region));
    }

    private static BoilRegion lasting(double level, double flowPx, double areaShare, int drawings) {
        return new BoilRegion(FRAMES, 24, PLACE, level, flowPx, areaShare, drawings, 14, 14, 0);
    }

    private List<FrameRange> reported(BoilRegion region) {
        return Verdict.of(check, new StepMaker().ordinary(48).with(region)).frames();
    }

    private static BoilRegion region(
            double level, double flowPx, double areaShare, int fromStart, int fromEnd, double light) {
        return new BoilRegion(FRAMES, 24, PLACE, level, flowPx, areaShare, 20, fromStart, fromEnd, light);
    }
}
