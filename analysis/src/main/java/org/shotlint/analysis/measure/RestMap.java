package org.shotlint.analysis.measure;

/** In how many looks each small cell of the frame looked the same. */
final class RestMap {
    private final int columns;
    private final int cellPx;
    private final int[] same;
    private final int[] seen;

    RestMap(int columns, int rows, int cellPx) {
        this.columns = columns;
        this.cellPx = cellPx;
        this.same = new int[columns * rows];
        this.seen = new int[columns * rows];
    }

    /** Counts one more look at a cell. */
    void add(int cell, boolean isSame) {
        seen[cell]++;
        same[cell] += isSame ? 1 : 0;
    }

    /** Share of the looks at the cells of a rectangle, in work pixels, that were the same; 1 where there were none. */
    double share(double left, double top, double right, double bottom) {
        int rows = seen.length / columns;
        long all = 0;
        long alike = 0;
        for (int y = Math.max(0, (int) top / cellPx); y <= Math.min(rows - 1, (int) bottom / cellPx); y++) {
            for (int x = Math.max(0, (int) left / cellPx); x <= Math.min(columns - 1, (int) right / cellPx); x++) {
                all += seen[y * columns + x];
                alike += same[y * columns + x];
            }
        }
        return all == 0 ? 1 : (double) alike / all;
    }
}
