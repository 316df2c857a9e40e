package org.shotlint.analysis.measure;

import java.util.Arrays;
import java.util.List;

/**
 * A small look with the looks that follow it, and the one before, brought to its places: the camera taken away. Arrays are indexed by the
 * number of looks since this one, then by cell, row by row.
 *
 * @param looks all looks of the shot
 * @param at which of them this is
 * @param fromFirst map from the places of the shot's first look to those of this one, in work pixels
 * @param columns cells in a row
 * @param rows rows of cells
 * @param aligned luma and both colours of each cell of the later look; the first is this look itself
 * @param inside which places the later look shows
 * @param apart difference of each cell to this look, summed over luma and both colours
 * @param maps from places of this look to those of the later one, in work pixels
 * @param calmBefore difference of each cell to the look before; 0 where this drawing is held, {@link Integer#MAX_VALUE} where no look
 *     before shows the place
 */
record LookStack(
        List<SmallLooks.Look> looks,
        int at,
        double[] fromFirst,
        int columns,
        int rows,
        byte[][] aligned,
        boolean[][] inside,
        int[][] apart,
        double[][] maps,
        int[] calmBefore) {
    /** Looks that a stack reaches ahead. */
    static final int LONGEST = 20;
    /** Fewest looks across which something is read. */
    static final int SHORTEST = 2;
    /** A cell is the same up to this difference. */
    static final int CALM_LEVELS = 16;
    /** A cell is another from this difference on. */
    static final int CHANGED_LEVELS = 34;

    /** Places and weights are counted in parts of 2 to this power. */
    private static final int FRACTION_BITS = 16;

    private static final int HALF = 1 << FRACTION_BITS - 1;
    private static final int WEIGHT_BITS = 8;
    private static final int WEIGHT_MASK = 0xff;

    static LookStack of(List<SmallLooks.Look> looks, int at, double[] fromFirst, int columns, int rows) {
        int last = Math.min(looks.size() - 1, at + LONGEST);
        byte[] own = looks.get(at).pixels();
        int count = last - at + 1;
        int cells = columns * rows;
        byte[][] aligned = new byte[count][];
        boolean[][] inside = new boolean[count][cells];
        int[][] apart = new int[count][];
        double[][] maps = new double[count][];
        double[] map = {1, 0, 0, 0, 1, 0};
        for (int k = 0; k < count; k++) {
            map = k == 0 ? map : CameraPath.compose(looks.get(at + k).step(), map);
            maps[k] = map;
            aligned[k] = aligned(looks.get(at + k).pixels(), map, inside[k], columns, rows);
            apart[k] = apart(own, aligned[k]);
        }
        int[] calmBefore = new int[cells];
        if (!looks.get(at).held()) {
            calmBefore = before(looks, at, columns, rows);
        }
        return new LookStack(looks, at, fromFirst, columns, rows, aligned, inside, apart, maps, calmBefore);
    }

    private static int[] before(List<SmallLooks.Look> looks, int at, int columns, int rows) {
        int[] calm = new int[columns * rows];
        if (at == 0) {
            Arrays.fill(calm, Integer.MAX_VALUE);
            return calm;
        }
        boolean[] inside = new boolean[columns * rows];
        double[] back = CameraPath.inverse(looks.get(at).step());
        calm = apart(looks.get(at).pixels(), aligned(looks.get(at - 1).pixels(), back, inside, columns, rows));
        for (int i = 0; i < calm.length; i++) {
            calm[i] = inside[i] ? calm[i] : Integer.MAX_VALUE;
        }
        return calm;
    }

    /** Looks in it, this one included. */
    int count() {
        return aligned.length;
    }

    byte[] own() {
        return looks.get(at).pixels();
    }

    SmallLooks.Look look(int k) {
        return looks.get(at + k);
    }

    /** Whether the later look shows the cell, and it rests there from then on. */
    boolean restsAfter(int k, int cell) {
        return inside[k][cell]
                && (look(k).held()
                        || k + 1 < count()
                                && inside[k + 1][cell]
                                && apart(aligned[k], cell, aligned[k + 1], cell) <= CALM_LEVELS);
    }

    /** Range of luma in and around the cell, in the later look that shows it; 0 where it does not. */
    int detail(int k, int cell) {
        double x = cell % columns;
        double y = (double) (cell / columns);
        long u = Math.round(maps[k][0] * x + maps[k][1] * y + maps[k][2] / SmallLooks.SHRINK);
        long v = Math.round(maps[k][3] * x + maps[k][4] * y + maps[k][5] / SmallLooks.SHRINK);
        boolean shown = u >= 0 && v >= 0 && u < columns && v < rows;
        return shown ? look(k).detail()[(int) (v * columns + u)] & 0xff : 0;
    }

    /** Whether the cell rests up to this look. */
    boolean restedBefore(int cell) {
        return calmBefore[cell] <= CALM_LEVELS;
    }

    /** Pixels of another look at the places of this one, and which of them lie {@code inside} its frame; {@code map} is in work pixels. */
    static byte[] aligned(byte[] pixels, double[] map, boolean[] inside, int columns, int rows) {
        return aligned(pixels, inCells(map), inside, columns, rows, new CellWindow(0, 0, columns, rows));
    }

    /** A map of places in work pixels as one of places in cells. */
    static double[] inCells(double[] map) {
        return new double[] {map[0], map[1], map[2] / SmallLooks.SHRINK, map[3], map[4], map[5] / SmallLooks.SHRINK};
    }

    /** The same for a window of this look; {@code map} is in cells. */
    static byte[] aligned(byte[] pixels, double[] map, boolean[] inside, int columns, int rows, CellWindow window) {
        byte[] moved = new byte[3 * window.cells()];
        int stepU = fixed(map[0]);
        int stepV = fixed(map[3]);
        for (int y = 0; y < window.height(); y++) {
            int row = y + window.top();
            int u = fixed(map[0] * window.left() + map[1] * row + map[2]);
            int v = fixed(map[3] * window.left() + map[4] * row + map[5]);
            for (int x = 0; x < window.width(); x++, u += stepU, v += stepV) {
                int ix = u >> FRACTION_BITS;
                int iy = v >> FRACTION_BITS;
                if (ix < 0 || iy < 0 || ix >= columns - 1 || iy >= rows - 1) {
                    continue;
                }
                int to = y * window.width() + x;
                inside[to] = true;
                int fx = u >> WEIGHT_BITS & WEIGHT_MASK;
                int fy = v >> WEIGHT_BITS & WEIGHT_MASK;
                int lowRight = fx * fy;
                int lowLeft = (fy << WEIGHT_BITS) - lowRight;
                int topRight = (fx << WEIGHT_BITS) - lowRight;
                int topLeft = (1 << FRACTION_BITS) - lowRight - lowLeft - topRight;
                int top = (iy * columns + ix) * 3;
                int low = top + 3 * columns;
                for (int c = 0; c < 3; c++) {
                    int sum = topLeft * (pixels[top + c] & 0xff)
                            + topRight * (pixels[top + c + 3] & 0xff)
                            + lowLeft * (pixels[low + c] & 0xff)
                            + lowRight * (pixels[low + c + 3] & 0xff);
                    moved[3 * to + c] = (byte) (sum + HALF >> FRACTION_BITS);
                }
            }
        }
        return moved;
    }

    private static int fixed(double value) {
        return (int) Math.floor(value * (1 << FRACTION_BITS) + 0.5);
    }

    static int[] apart(byte[] a, byte[] b) {
        int[] apart = new int[a.length / 3];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = apart(a, i, b, i);
        }
        return apart;
    }

    /** Difference of cell {@code i} of one picture to cell {@code j} of another, summed over luma and both colours. */
    static int apart(byte[] a, int i, byte[] b, int j) {
        int p = 3 * i;
        int q = 3 * j;
        return Math.abs((a[p] & 0xff) - (b[q] & 0xff))
                + Math.abs((a[p + 1] & 0xff) - (b[q + 1] & 0xff))
                + Math.abs((a[p + 2] & 0xff) - (b[q + 2] & 0xff));
    }
}
