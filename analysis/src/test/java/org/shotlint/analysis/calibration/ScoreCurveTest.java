package org.shotlint.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreCurveTest {

    @Test
    void givesTheShareOfTrueFindingsAtAStrength() {
        ScoreCurve curve =
                ScoreCurve.fit("vanish", mixed(20, 0.3, 5, 20, 0.8, 18)).orElseThrow();
        assertEquals(5.5 / 21, curve.at(0.3), 0.02);
        assertEquals(18.5 / 21, curve.at(0.8), 0.02);
        assertEquals(curve.at(0.3), curve.at(0.1), 1e-9, "level below the weakest finding");
        assertEquals(curve.at(0.8), curve.at(1), 1e-9, "level above the strongest");
    }

    @Test
    void neverFallsWhereWeakFindingsAreTruerThanStrongOnes() {
        ScoreCurve curve =
                ScoreCurve.fit("vanish", mixed(20, 0.3, 18, 20, 0.8, 5)).orElseThrow();
        assertEquals(1, curve.knots().size());
        assertEquals(23.5 / 41, curve.at(0.5), 1e-9);
    }

    @Test
    void neverPromisesCertainty() {
        ScoreCurve curve =
                ScoreCurve.fit("vanish", mixed(20, 0.5, 20, 10, 0.9, 10)).orElseThrow();
        assertTrue(curve.at(0.9) < 1, () -> "" + curve);
    }

    @Test
    void leavesAChecksWithFewFindingsUncalibrated() {
        assertEquals(Optional.empty(), ScoreCurve.fit("vanish", mixed(10, 0.3, 5, 9, 0.8, 9)));
    }

    @Test
    void leavesAChecksWithFewSourcesUncalibrated() {
        List<Judgement> alike = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            alike.add(new Judgement("vanish", i / 60.0, i > 30, "source " + i % 4));
        }
        assertEquals(Optional.empty(), ScoreCurve.fit("vanish", alike));
    }

    @Test
    void refusesKnotsThatFall() {
        List<ScoreCurve.Knot> falling = List.of(new ScoreCurve.Knot(0.2, 0.9), new ScoreCurve.Knot(0.4, 0.3));
        assertThrows(IllegalArgumentException.class, () -> new ScoreCurve("vanish", 20, 5, falling));
    }

    private static List<Judgement> mixed(
            int weak, double low, int weakRight, int strong, double high, int strongRight) {
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < weak; i++) {
            all.add(new Judgement("vanish", low, i < weakRight, "source " + i % 7));
        }
        for (int i = 0; i < strong; i++) {
            all.add(new Judgement("vanish", high, i < strongRight, "source " + i % 7));
        }
        return all;
    }
}
