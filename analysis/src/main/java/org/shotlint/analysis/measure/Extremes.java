package org.shotlint.analysis.measure;

/** Largest and least values around each pixel. */
final class Extremes {
    private Extremes() {}

    /** The closing of a picture: what is darker than its surroundings and narrower than {@code 2 reach + 1} is filled. */
    static int[] closed(int[] values, int width, int height, int reach) {
        int[] most = most(values, width, height, reach);
        return around(around(most, width, height, reach, true, false), width, height, reach, false, false);
    }

    /** The largest value around each pixel. */
    static int[] most(int[] values, int width, int height, int reach) {
        return around(around(values, width, height, reach, true, true), width, height, reach, false, true);
    }

    private static int[] around(int[] values, int width, int height, int reach, boolean across, boolean largest) {
        int[] out = new int[values.length];
        int step = across ? 1 : width;
        for (int i = 0; i < values.length; i++) {
            int at = across ? i % width : i / width;
            int last = across ? width - 1 : height - 1;
            int from = i - Math.min(at, reach) * step;
            int to = i + Math.min(last - at, reach) * step;
            int value = values[i];
            for (int k = from; k <= to; k += step) {
                value = largest ? Math.max(value, values[k]) : Math.min(value, values[k]);
            }
            out[i] = value;
        }
        return out;
    }
}
