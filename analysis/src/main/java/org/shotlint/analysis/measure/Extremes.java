package org.shotlint.analysis.measure;

import java.util.function.IntBinaryOperator;

/** Largest and least values around each pixel. */
final class Extremes {
    private Extremes() {}

    /** The closing of a picture: what is darker than its surroundings and narrower than {@code 2 reach + 1} is filled. */
    static int[] closed(int[] values, int width, int height, int reach) {
        int[] most = most(values, width, height, reach);
        return around(around(most, width, height, reach, true, Math::min), width, height, reach, false, Math::min);
    }

    /** The largest value around each pixel. */
    static int[] most(int[] values, int width, int height, int reach) {
        return around(around(values, width, height, reach, true, Math::max), width, height, reach, false, Math::max);
    }

    private static int[] around(int[] values, int width, int height, int reach, boolean across, IntBinaryOperator of) {
        int[] out = new int[values.length];
        int step = across ? 1 : width;
        for (int i = 0; i < values.length; i++) {
            int at = across ? i % width : i / width;
            int last = across ? width - 1 : height - 1;
            int value = values[i];
            for (int d = 1; d <= reach; d++) {
                value = at - d >= 0 ? of.applyAsInt(value, values[i - d * step]) : value;
                value = at + d <= last ? of.applyAsInt(value, values[i + d * step]) : value;
            }
            out[i] = value;
        }
        return out;
    }
}
