package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.PlaceMap;
import org.shotlint.analysis.evidence.WarpRegion;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.time.FrameRange;

class WarpCheckTest {
    private static final FrameRange FRAMES = new FrameRange(28, 58);
    private static final Box PLACE = new Box(160, 30, 220, 220);

    private final WarpCheck check = new WarpCheck();

    @Test
    void reportsAPlaceThatSwingsBetweenTwoRests() {
        WarpRegion region = region(60, 9.6, 0.1, 0.02, 28, 24);
        assertEquals(List.of(FRAMES), reported(region));
    }

    @Test
    void drawsTheSwingOfThePlaceAndLeavesOutWhatIsFarFromIt() {
        float[] swing = new float[16 * 9];
        java.util.Arrays.fill(swing, 1);
        swing[15] = 40; // a corner that came into sight
        swing[3 * 16 + 6] = 3;
        Box place = new Box(200, 80, 80, 80);
        WarpRegion region = new WarpRegion(FRAMES, 44, place, 60, 3.4, 9.6, 0.1, 0.02, 28, 24, new PlaceMap(16, swing));
        Candidate warp = Verdict.of(check, new StepMaker().ordinary(84).with(region))
                .candidates()
                .get(0);
        Illustration.HeatMap heat =
                warp.illustration().flatMap(Illustration::heat).orElseThrow();
        assertEquals(3, heat.highest());
        assertEquals(3, heat.values().get(3 * 16 + 6));
        assertEquals(0, heat.values().get(15));
        assertEquals(3, warp.measurements().get(4).value(), "widest swing");
    }

    @Test
    void givesThePlaceAsItsBox() {
        WarpRegion region = region(60, 9.6, 0.1, 0.02, 28, 24);
        assertEquals(
                PLACE,
                Verdict.of(check, new StepMaker().ordinary(84).with(region))
                        .candidates()
                        .get(0)
                        .box()
                        .orElseThrow());
    }

    @Test
    void letsAWidePlaceTearAtItsRim() {
        WarpRegion region = region(70, 9.6, 0.1, 0.39, 28, 24);
        assertEquals(List.of(FRAMES), reported(region));
    }

    @Test
    void needsLessContrastOfAWidePlace() {
        assertEquals(List.of(FRAMES), reported(region(70, 9.6, 0.14, 0.02, 28, 24)));
        assertEquals(List.of(), reported(region(60, 9.6, 0.14, 0.02, 28, 24)));
    }

    static List<WarpRegion> notQuiteWarp() {
        return List.of(
                region(23, 9.6, 0.1, 0.02, 28, 24),
                region(60, 8.2, 0.1, 0.02, 28, 24),
                region(60, 30, 0.21, 0.02, 28, 24),
                region(60, 9.6, 0.1, 0.11, 28, 24),
                region(70, 9.6, 0.1, 0.41, 28, 24),
                region(70, 9.6, 0.16, 0.02, 28, 24),
                region(60, 9.6, 0.1, 0.02, 7, 24),
                region(60, 9.6, 0.1, 0.02, 28, 7));
    }

    @ParameterizedTest
    @MethodSource("notQuiteWarp")
    void staysSilentWhereOneConditionIsJustNotMet(WarpRegion region) {
        assertEquals(List.of(), reported(region));
    }

    @Test
    void scoresALargerPlaceHigher() {
        double small = score(region(30, 9.6, 0.1, 0.02, 28, 24));
        double large = score(region(100, 9.6, 0.1, 0.02, 28, 24));
        assertTrue(large > small, () -> large + " for the larger, " + small + " for the smaller place");
    }

    @Test
    void saysWhenTheShotIsTooShort() {
        CheckResult result = check.judge(
                new StepMaker().ordinary(40).with(new WarpRegion[0]),
                Settings.of(List.of(check.description()), Map.of()));
        assertInstanceOf(CheckResult.NotApplicable.class, result);
    }

    private double score(WarpRegion region) {
        return Verdict.of(check, new StepMaker().ordinary(84).with(region))
                .candidates()
                .get(0)
                .score();
    }

    private List<FrameRange> reported(WarpRegion region) {
        return Verdict.of(check, new StepMaker().ordinary(84).with(region)).frames();
    }

    private static WarpRegion region(int cells, double path, double rest, double broken, int before, int after) {
        PlaceMap swing = new PlaceMap(2, new float[] {0, 3, 1, 0});
        return new WarpRegion(FRAMES, 44, PLACE, cells, 3.4, path, rest, broken, before, after, swing);
    }
}
