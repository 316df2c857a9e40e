package org.shotlint.analysis.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

class RasterTest {
    @Test
    void isBlackAtFirst() {
        assertArrayEquals(new byte[2 * 3 * 3], new Raster(2, 3, 3).samples());
    }

    @Test
    void givesSamplesAsNumbersFrom0To255() {
        Raster raster = new Raster(2, 1, 3);
        raster.samples()[5] = (byte) 200;
        assertEquals(200, raster.at(1, 0, 2));
    }

    @Test
    void goesToAMatrixAndBackUnchanged() {
        Raster raster = numbered(5, 4);
        Raster back = new Raster(5, 4, 3);
        try (MatScope scope = MatScope.open("test")) {
            Mat mat = scope.mat();
            raster.copyTo(mat);
            back.copyFrom(mat);
        }
        assertArrayEquals(raster.samples(), back.samples());
    }

    @Test
    void staysAsItIsWhenTheMatrixItCameFromChanges() {
        Raster raster = new Raster(1, 1, 1);
        try (MatScope scope = MatScope.open("test")) {
            Mat mat = scope.filled(1, 1, CvType.CV_8U, new Scalar(5));
            raster.copyFrom(mat);
            mat.put(0, 0, 9);
        }
        assertEquals(5, raster.at(0, 0, 0));
    }

    @Test
    void copiesAnotherOfTheSameShape() {
        Raster copy = new Raster(5, 4, 3);
        copy.copyFrom(numbered(5, 4));
        assertArrayEquals(numbered(5, 4).samples(), copy.samples());
    }

    @Test
    void refusesAnotherShape() {
        Raster raster = new Raster(4, 5, 3);
        assertThrows(IllegalArgumentException.class, () -> raster.copyFrom(new Raster(5, 4, 3)));
    }

    @Test
    void refusesAMatrixOfAnotherShape() {
        Raster raster = new Raster(4, 5, 3);
        try (MatScope scope = MatScope.open("test")) {
            Mat grey = scope.mat(5, 4, CvType.CV_8U);
            assertThrows(IllegalArgumentException.class, () -> raster.copyFrom(grey));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,0,1", "1,1,0", "1,1,5", "-1,1,1"})
    void refusesAShapeWithoutPixels(int width, int height, int channels) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Raster(width, height, channels));
        assertEquals("raster of " + width + " x " + height + " x " + channels, thrown.getMessage());
    }

    private static Raster numbered(int width, int height) {
        Raster raster = new Raster(width, height, 3);
        for (int i = 0; i < raster.samples().length; i++) {
            raster.samples()[i] = (byte) (i * 7);
        }
        return raster;
    }
}
