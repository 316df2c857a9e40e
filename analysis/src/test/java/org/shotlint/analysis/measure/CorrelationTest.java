package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.raster.Raster;

class CorrelationTest {
    @Test
    void isOneForTheSamePicture() {
        assertEquals(1, Correlation.of(texture(1, 1, 0), texture(1, 1, 0)), 1e-6);
    }

    @Test
    void caresLittleForBrightness() {
        double likeness = Correlation.of(texture(1, 1, 0), texture(1, 0.6, 30));
        assertTrue(likeness > 0.95, "likeness " + likeness);
    }

    @Test
    void isNearZeroForPicturesWithNothingInCommon() {
        assertEquals(0, Correlation.of(texture(1, 1, 0), texture(2, 1, 0)), 0.1);
    }

    @Test
    void isNegativeForANegative() {
        double likeness = Correlation.of(texture(1, 1, 0), texture(1, -1, 250));
        assertTrue(likeness < -0.9, "likeness " + likeness);
    }

    @Test
    void isTheSameForThumbnailsInEitherOrder() {
        byte[] a = new byte[64 * 36];
        byte[] b = new byte[64 * 36];
        SplittableRandom random = new SplittableRandom(5);
        random.nextBytes(a);
        random.nextBytes(b);
        assertEquals(Correlation.ofLuma(a, b, 64), Correlation.ofLuma(b, a, 64));
    }

    /** Blots of eight pixels, coded as Y'CrCb with grey chroma. */
    private static Raster texture(long seed, double gain, double offset) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] blots = random.ints(24 * 16, 0, 200).toArray();
        Raster raster = new Raster(192, 128, 3);
        byte[] samples = raster.samples();
        for (int i = 0; i < 192 * 128; i++) {
            samples[3 * i] = (byte) Math.round(gain * blots[i / 192 / 8 * 24 + i % 192 / 8] + offset);
            samples[3 * i + 1] = (byte) 128;
            samples[3 * i + 2] = (byte) 128;
        }
        return raster;
    }
}
