package org.shotlint.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;

class CalibrationTest {

    @Test
    void readsWhatItWrites() {
        ScoreCurve curve =
                new ScoreCurve("morph", 30, 6, List.of(new ScoreCurve.Knot(0.5, 0.25), new ScoreCurve.Knot(0.75, 0.5)));
        Calibration read = Calibration.parse(Calibration.of(List.of(curve)).text());
        assertEquals(curve, read.curve("morph").orElseThrow());
        assertEquals(OptionalDouble.of(0.375), read.share("morph", 0.625));
        assertEquals(OptionalDouble.empty(), read.share("warp", 0.6));
    }

    @Test
    void namesALineThatIsNone() {
        String text = Calibration.none().text() + "morph\tmany\n";
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Calibration.parse(text));
        assertTrue(refused.toString().contains("morph\tmany"), refused::toString);
    }

    @Test
    void shipsCurvesOfKnownChecksOnly() {
        List<String> ids = CheckCatalog.all().stream()
                .map(Check::description)
                .map(description -> description.id())
                .toList();
        String text = Calibration.shipped().text();
        text.lines().skip(1).forEach(line -> assertTrue(ids.contains(line.split("\t", -1)[0]), line));
    }

    @Test
    void tellsByFoldsHowFarScoresCanBeReliedUpon() {
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(new Judgement("warp", i % 2 == 0 ? 0.2 : 0.9, i % 2 == 1, "source " + i % 9));
        }
        all.add(new Judgement("skip", 0.5, true, "source 1"));
        String text = Reliability.of(all).markdown("Drawn by hand.");
        assertTrue(text.contains("| warp | 100 | 50 (50 %) | 9 | calibrated |"), text);
        assertTrue(text.contains("Drawn by hand."), text);
        assertTrue(text.contains("| skip | 1 | 1 (100 %) | 1 | too few to calibrate |"), text);
        assertTrue(text.contains("| warp | 0.9 | 1.0 | 50 | 1.00 |"), text);
    }
}
