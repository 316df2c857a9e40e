package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.raster.Raster;

class DuplicateMeasureTest {
    @Test
    void findsNoDifferenceBetweenEqualFrames() {
        assertEquals(new DuplicateMeasure.Difference(0, 0), DuplicateMeasure.between(grey(90), grey(90)));
    }

    @Test
    void measuresAnEvenChangeInLevels() {
        assertEquals(new DuplicateMeasure.Difference(5, 5), DuplicateMeasure.between(grey(90), grey(95)));
    }

    @Test
    void takesCodingNoiseForTheSameDrawing() {
        Raster noisy = grey(90);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 40; i++) {
            noisy.samples()[random.nextInt(160 * 96) * 3] += (byte) random.nextInt(-3, 4);
        }
        assertTrue(DuplicateMeasure.between(grey(90), noisy).isSameDrawing(0));
    }

    @Test
    void takesABlinkForANewDrawing() {
        Raster blink = grey(90);
        for (int y = 40; y < 46; y++) {
            for (int x = 60; x < 72; x++) {
                blink.samples()[(y * 160 + x) * 3] = 20;
            }
        }
        assertFalse(DuplicateMeasure.between(grey(90), blink).isSameDrawing(4));
    }

    @Test
    void allowsMoreNoiseWhereOrdinaryStepsAreLarge() {
        DuplicateMeasure.Difference difference = new DuplicateMeasure.Difference(0.4, 1);
        assertEquals("false true", difference.isSameDrawing(1) + " " + difference.isSameDrawing(4));
    }

    @Test
    void seesTheLastCellOfAFrameThatIsNoMultipleOfCells() {
        Raster corner = new Raster(168, 104, 3);
        for (int y = 96; y < 104; y++) {
            for (int x = 160; x < 168; x++) {
                corner.samples()[(y * 168 + x) * 3] = 80;
            }
        }
        assertEquals(
                80, DuplicateMeasure.between(new Raster(168, 104, 3), corner).largestCell());
    }

    private static Raster grey(int luma) {
        Raster raster = new Raster(160, 96, 3);
        for (int i = 0; i < raster.samples().length; i += 3) {
            raster.samples()[i] = (byte) luma;
        }
        return raster;
    }
}
