package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskShapesTest {
    private static final int WIDTH = 23;
    private static final int HEIGHT = 17;

    @Test
    void evenedShowsWhatMostOfTheNinePixelsShow() {
        byte[] mask = random();
        byte[] counted = new byte[mask.length];
        for (int i = 0; i < mask.length; i++) {
            int[] around = around(mask, i, 1).toArray();
            counted[i] = (byte) (2 * IntStream.of(around).sum() > around.length ? 1 : 0);
        }
        assertArrayEquals(counted, MaskShapes.evened(mask, WIDTH, HEIGHT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 30})
    void grownJoinedAndOpenedAreLargestAndLeastValuesPixelByPixel(int reach) {
        byte[] values = random();
        byte[] grown = each(values, reach, IntStream::max);
        assertArrayEquals(grown, MaskShapes.grown(values, WIDTH, HEIGHT, reach));
        assertArrayEquals(each(grown, reach, IntStream::min), MaskShapes.joined(values, WIDTH, HEIGHT, reach));
        assertArrayEquals(
                each(each(values, reach, IntStream::min), reach, IntStream::max),
                MaskShapes.opened(values, WIDTH, HEIGHT, reach));
    }

    private static byte[] each(byte[] values, int reach, Function<IntStream, OptionalInt> chosen) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) chosen.apply(around(values, i, reach)).orElseThrow();
        }
        return out;
    }

    private static IntStream around(byte[] values, int at, int reach) {
        int x = at % WIDTH;
        int y = at / WIDTH;
        return IntStream.range(0, values.length)
                .filter(i -> Math.abs(i % WIDTH - x) <= reach && Math.abs(i / WIDTH - y) <= reach)
                .map(i -> values[i]);
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
