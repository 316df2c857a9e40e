package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shotlint.analysis.finding.Box;

class WorkSizeTest {
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 480, 272",
        "7680, 4320, 480, 272",
        "1080, 1920, 272, 480",
        "640, 360, 480, 272",
        "480, 270, 480, 272",
        "320, 180, 320, 184",
        "64, 48, 64, 48",
        "1, 1, 32, 32",
        "853, 479, 480, 272"
    })
    void keepsTheAspectOnAGridOfCells(int clipWidth, int clipHeight, int width, int height) {
        WorkSize size = WorkSize.of(clipWidth, clipHeight);
        assertEquals(width + " x " + height, size.width() + " x " + size.height());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 3", "101, 99", "1279, 719", "7680, 4320", "16384, 64", "64, 16384"})
    void isMadeOfWholeCells(int clipWidth, int clipHeight) {
        WorkSize size = WorkSize.of(clipWidth, clipHeight);
        assertEquals(size.width() * size.height(), size.cells() * WorkSize.CELL * WorkSize.CELL);
    }

    @ParameterizedTest
    @CsvSource({"16384, 64", "64, 16384", "32768, 32768"})
    void staysSmallForClipsOfAnyShape(int clipWidth, int clipHeight) {
        WorkSize size = WorkSize.of(clipWidth, clipHeight);
        assertTrue(size.width() * size.height() < 200_000, size::toString);
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "853, 479", "1, 1", "33, 7"})
    void mapsTheWholeWorkFrameToTheWholeClip(int clipWidth, int clipHeight) {
        WorkSize size = WorkSize.of(clipWidth, clipHeight);
        assertEquals(new Box(0, 0, clipWidth, clipHeight), size.toClip(0, 0, size.width(), size.height()));
    }

    @Test
    void mapsABoxInProportion() {
        assertEquals(new Box(400, 0, 160, 1080), WorkSize.of(1920, 1080).toClip(100, 0, 40, 272));
    }

    @Test
    void mapsCellsToTheirPixels() {
        assertEquals(new Box(8, 16, 16, 8), WorkSize.of(64, 48).cellsToClip(1, 2, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({"-50, -50, 20, 20", "900, 900, 5, 5", "479.9, 271.9, 0.01, 0.01", "10, 10, 0, 0"})
    void neverMapsToAnEmptyBoxOrOutsideTheClip(double x, double y, double w, double h) {
        Box box = WorkSize.of(640, 360).toClip(x, y, w, h);
        assertEquals(box.area(), box.intersectionArea(new Box(0, 0, 640, 360)));
    }
}
