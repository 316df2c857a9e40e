package org.shotlint.analysis.measure;

/** Closing, opening and smoothing of masks: ones and noughts, row by row (Serra, "Image analysis and mathematical morphology", 1982). */
final class MaskShapes {
    private MaskShapes() {}

    /** Closes gaps up to twice {@code reach} wide. */
    static byte[] joined(byte[] speaks, int width, int height, int reach) {
        return inverse(share(inverse(share(speaks, width, height, reach, 0)), width, height, reach, 0));
    }

    /** Takes away what is not wider than twice {@code reach}. */
    static byte[] opened(byte[] speaks, int width, int height, int reach) {
        return inverse(joined(inverse(speaks), width, height, reach));
    }

    private static byte[] inverse(byte[] ones) {
        byte[] other = new byte[ones.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = (byte) (1 - ones[i]);
        }
        return other;
    }

    /** Ones where more than {@code least} of the pixels around are. */
    static byte[] share(byte[] speaks, int width, int height, int reach, double least) {
        int[] across = new int[speaks.length];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int sum = 0;
            for (int x = 0; x < Math.min(width, reach); x++) {
                sum += speaks[row + x];
            }
            for (int x = 0; x < width; x++) {
                sum += x + reach < width ? speaks[row + x + reach] : 0;
                sum -= x - reach > 0 ? speaks[row + x - reach - 1] : 0;
                across[row + x] = sum;
            }
        }
        byte[] out = new byte[speaks.length];
        int[] column = new int[width];
        for (int y = 0; y < Math.min(height, reach); y++) {
            add(column, across, y * width, 1);
        }
        for (int y = 0; y < height; y++) {
            if (y + reach < height) {
                add(column, across, (y + reach) * width, 1);
            }
            if (y - reach > 0) {
                add(column, across, (y - reach - 1) * width, -1);
            }
            int tall = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
            double inner = least * tall * (2 * reach + 1);
            for (int x = 0; x < width; x++) {
                boolean nearEdge = x < reach || x + reach >= width;
                double enough =
                        nearEdge ? least * tall * (Math.min(width, x + reach + 1) - Math.max(0, x - reach)) : inner;
                out[y * width + x] = (byte) (column[x] > enough ? 1 : 0);
            }
        }
        return out;
    }

    private static void add(int[] column, int[] across, int from, int times) {
        for (int x = 0; x < column.length; x++) {
            column[x] += times * across[from + x];
        }
    }
}
