package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.raster.NativeLeakGuard;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.SheetFigure;

@ExtendWith(NativeLeakGuard.class)
class PictureMatchTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;

    @Test
    void findsNothingElseInItsOwnPicture() {
        PictureMatch.Match match = key(1).with(drawn(1, 0, 0)).orElseThrow();
        assertTrue(match.agreeing() > 100, "agreeing: " + match.agreeing());
        assertEquals(0, match.other(), 0.01);
    }

    @Test
    void followsTheCamera() {
        PictureMatch.Match match = key(1).with(drawn(1, 24, 0)).orElseThrow();
        assertTrue(match.agreeing() > 60, "agreeing: " + match.agreeing());
        assertEquals(0, match.other(), 0.05);
    }

    @Test
    void saysHowMuchLooksOtherwise() {
        PictureMatch.Match match = key(1).with(drawn(1, 0, 80)).orElseThrow();
        assertEquals(80.0 / WIDTH, match.other(), 0.06);
    }

    @Test
    void doesNotFindAnotherPicture() {
        assertTrue(key(1).with(drawn(2, 0, 0)).isEmpty());
    }

    private static PictureMatch key(long seed) {
        byte[] mask = new byte[WIDTH * HEIGHT];
        Arrays.fill(mask, (byte) 255);
        return new PictureMatch(new SheetFigure(
                "whole picture", WIDTH, HEIGHT, drawn(seed, 0, 0).samples(), mask));
    }

    /** Boxes at random, seen from further right; the left of the picture repainted. */
    private static Raster drawn(long seed, int right, int repainted) {
        Raster raster = new Raster(WIDTH, HEIGHT, 3);
        byte[] samples = raster.samples();
        Arrays.fill(samples, (byte) 128);
        SplittableRandom random = new SplittableRandom(seed);
        for (int box = 0; box < 160; box++) {
            int left = random.nextInt(-20, WIDTH + 40) - right;
            int top = random.nextInt(-10, HEIGHT);
            int w = random.nextInt(8, 40);
            int h = random.nextInt(8, 30);
            byte[] colour = {
                (byte) random.nextInt(30, 220), (byte) random.nextInt(80, 180), (byte) random.nextInt(80, 180)
            };
            fill(samples, new int[] {left, top, left + w, top + h}, colour);
        }
        fill(samples, new int[] {0, 0, repainted, HEIGHT}, new byte[] {(byte) 235, 20, (byte) 230});
        return raster;
    }

    private static void fill(byte[] samples, int[] box, byte[] colour) {
        for (int y = Math.max(0, box[1]); y < Math.min(HEIGHT, box[3]); y++) {
            for (int x = Math.max(0, box[0]); x < Math.min(WIDTH, box[2]); x++) {
                System.arraycopy(colour, 0, samples, 3 * (y * WIDTH + x), 3);
            }
        }
    }
}
