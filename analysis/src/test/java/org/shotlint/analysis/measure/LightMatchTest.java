package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.raster.Raster;

class LightMatchTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 96;

    @Test
    void findsTheLightAlthoughAThingIsGone() {
        Raster a = blocks();
        Raster b = new Raster(WIDTH, HEIGHT, 3);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            boolean gone = i % WIDTH < 32 && i / WIDTH < 32;
            b.samples()[3 * i] = (byte) (gone ? 250 : 0.8 * (a.samples()[3 * i] & 0xff) + 6);
            b.samples()[3 * i + 1] = (byte) (0.9 * (a.samples()[3 * i + 1] & 0xff) + 16);
            b.samples()[3 * i + 2] = (byte) (0.9 * (a.samples()[3 * i + 2] & 0xff) + 4);
        }
        LightMatch light = LightMatch.between(a, b, everywhere());
        assertEquals(86, light.lit(100, 128, 128, 0), 2);
        assertEquals(131, light.lit(100, 128, 128, 1), 2);
        assertEquals(119, light.lit(100, 128, 128, 2), 2);
    }

    @Test
    void leavesTheSamePictureAlone() {
        Raster a = blocks();
        LightMatch light = LightMatch.between(a, a, everywhere());
        assertEquals(200, light.lit(200, 90, 150, 0), 1);
        assertEquals(90, light.lit(200, 90, 150, 1), 1);
    }

    @Test
    void leavesAPictureAloneOfWhichTooLittleIsKnown() {
        Raster dark = new Raster(WIDTH, HEIGHT, 3);
        LightMatch light = LightMatch.between(blocks(), dark, new boolean[WIDTH * HEIGHT]);
        assertEquals(77, light.lit(77, 128, 128, 0));
    }

    private static boolean[] everywhere() {
        boolean[] known = new boolean[WIDTH * HEIGHT];
        Arrays.fill(known, true);
        return known;
    }

    /** Blocks of 8 pixels in many colours. */
    private static Raster blocks() {
        SplittableRandom random = new SplittableRandom(5);
        Raster raster = new Raster(WIDTH, HEIGHT, 3);
        int[] colours = random.ints((WIDTH / 8) * (HEIGHT / 8) * 3L, 60, 190).toArray();
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int block = i / WIDTH / 8 * (WIDTH / 8) + i % WIDTH / 8;
            for (int c = 0; c < 3; c++) {
                raster.samples()[3 * i + c] = (byte) colours[3 * block + c];
            }
        }
        return raster;
    }
}
