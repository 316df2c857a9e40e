package org.shotlint.samples.scene;

/** Seeded noise without state: the same arguments always give the same value, on every machine. */
public final class Noise {

    private Noise() {}

    /** A number in [0,1) drawn from a seed and two indices. */
    public static double unit(long seed, int i, int j) {
        long h = seed * 0x9E3779B97F4A7C15L + i * 0xC2B2AE3D27D4EB4FL + j * 0x165667B19E3779F9L;
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return ((h ^ (h >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** A number in [-1,1) drawn from a seed and two indices. */
    public static double signed(long seed, int i, int j) {
        return 2 * unit(seed, i, j) - 1;
    }

    /** Smooth value noise in [-1,1] at a place of the plane, with a grid of 1. */
    public static double smooth(long seed, double x, double y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        fx = fx * fx * (3 - 2 * fx);
        fy = fy * fy * (3 - 2 * fy);
        double top = signed(seed, ix, iy) * (1 - fx) + signed(seed, ix + 1, iy) * fx;
        double low = signed(seed, ix, iy + 1) * (1 - fx) + signed(seed, ix + 1, iy + 1) * fx;
        return top * (1 - fy) + low * fy;
    }

    /** Value noise summed over octaves, each half as large and half as strong; about [-1,1]. */
    public static double fractal(long seed, double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * smooth(seed + octave * 7919L, x, y);
            x *= 2;
            y *= 2;
            weight /= 2;
        }
        return sum;
    }
}
