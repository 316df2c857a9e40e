package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourBinsTest {
    @Test
    void aPixelCountsInFullForItsBinAndForAQuarterTowardsItsNearerSides() {
        ColourBins bins = new ColourBins();
        // In the upper half of its step of luma, in the lower half of those of Cr and Cb.
        int code = ColourBins.code(16 * 5 + 12, 6 * 20 + 1, 6 * 21);
        bins.add(code);
        float[] shares = bins.shares();
        assertEquals(1, shares[ColourBins.bin(code)]);
        assertEquals(0.25f, shares[ColourBins.bin(ColourBins.code(16 * 6, 6 * 20, 6 * 21))]);
        assertEquals(0.25f, shares[ColourBins.bin(ColourBins.code(16 * 5, 6 * 19, 6 * 21))]);
        assertEquals(0.25f, shares[ColourBins.bin(ColourBins.code(16 * 5, 6 * 20, 6 * 20))]);
        assertEquals(0, shares[ColourBins.bin(ColourBins.code(16 * 4, 6 * 20, 6 * 21))]);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "255, 255, 255", "255, 0, 0", "0, 255, 0", "0, 0, 255"})
    void coloursAtTheEndsOfTheScaleAreCounted(int luma, int red, int blue) {
        ColourBins bins = new ColourBins();
        int code = ColourBins.code(luma, red, blue);
        bins.add(code);
        bins.add(ColourBins.code(128, 128, 128));
        assertEquals(0.5f, bins.shares()[ColourBins.bin(code)]);
    }

    @Test
    void codesOfAPictureAreThoseOfItsPixels() {
        byte[] ycc = {(byte) 200, 100, (byte) 130, 10, (byte) 140, (byte) 128};
        int[] codes = ColourBins.codes(ycc);
        assertArrayEquals(new int[] {ColourBins.code(200, 100, 130), ColourBins.code(10, 140, 128)}, codes);
        assertNotEquals(codes[0], codes[1]);
    }

    @Test
    void ofNoPixelsAllSharesAreNought() {
        assertArrayEquals(new float[ColourBins.COUNT], new ColourBins().shares());
    }
}
