package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskShapesTest {
    private static final int WIDTH = 23;
    private static final int HEIGHT = 17;

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.5", "1, 0", "3, 0", "3, 0.3", "30, 0.4"})
    void sharesAreThoseCountedPixelByPixel(int reach, double least) {
        byte[] mask = random();
        byte[] counted = new byte[mask.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int ones = 0;
                int all = 0;
                for (int v = Math.max(0, y - reach); v <= Math.min(HEIGHT - 1, y + reach); v++) {
                    for (int u = Math.max(0, x - reach); u <= Math.min(WIDTH - 1, x + reach); u++) {
                        ones += mask[v * WIDTH + u];
                        all++;
                    }
                }
                counted[y * WIDTH + x] = (byte) (ones > least * all ? 1 : 0);
            }
        }
        assertArrayEquals(counted, MaskShapes.share(mask, WIDTH, HEIGHT, reach, least));
    }

    @Test
    void joiningFillsANarrowGapAndOpeningTakesAThinLineAway() {
        byte[] gap = new byte[WIDTH * HEIGHT];
        byte[] line = new byte[WIDTH * HEIGHT];
        for (int y = 3; y < 14; y++) {
            for (int x = 3; x < 20; x++) {
                gap[y * WIDTH + x] = (byte) (x == 11 ? 0 : 1);
            }
            line[y * WIDTH + 11] = 1;
        }
        assertEquals(1, MaskShapes.joined(gap, WIDTH, HEIGHT, 1)[8 * WIDTH + 11]);
        assertArrayEquals(new byte[WIDTH * HEIGHT], MaskShapes.opened(line, WIDTH, HEIGHT, 1));
    }

    private static byte[] random() {
        SplittableRandom random = new SplittableRandom(7);
        byte[] mask = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) random.nextInt(2);
        }
        return mask;
    }
}
