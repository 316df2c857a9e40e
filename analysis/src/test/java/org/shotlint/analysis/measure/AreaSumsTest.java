package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AreaSumsTest {
    private static final int WIDTH = 11;
    private static final int HEIGHT = 7;

    @Test
    void countsAValueInEveryRectangle() {
        SplittableRandom random = new SplittableRandom(3);
        byte[] values = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) random.nextInt(3);
        }
        AreaSums sums = new AreaSums(values, WIDTH, 2);
        for (int top = 0; top <= HEIGHT; top++) {
            for (int left = 0; left <= WIDTH; left++) {
                for (int height = 0; top + height <= HEIGHT; height++) {
                    int width = WIDTH - left;
                    assertEquals(counted(values, left, top, width, height), sums.in(left, top, width, height));
                    assertEquals(counted(values, 0, top, left, height), sums.in(0, top, left, height));
                }
            }
        }
    }

    private static int counted(byte[] values, int left, int top, int width, int height) {
        int count = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                count += values[y * WIDTH + x] == 2 ? 1 : 0;
            }
        }
        return count;
    }
}
