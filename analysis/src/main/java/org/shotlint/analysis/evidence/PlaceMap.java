package org.shotlint.analysis.evidence;

/**
 * One number for each cell of a grid laid over the frame, row by row: what a heat map shows.
 *
 * <p>Immutable: the values are copied on the way in, and read one at a time.
 */
public final class PlaceMap {
    private final int columns;
    private final float[] values;

    /**
     * A map of {@code values.length / columns} rows.
     *
     * @throws IllegalArgumentException if the values do not fill whole rows
     */
    public PlaceMap(int columns, float[] values) {
        if (columns <= 0 || values.length == 0 || values.length % columns != 0) {
            throw new IllegalArgumentException(values.length + " values do not fill rows of " + columns + " cells");
        }
        this.columns = columns;
        this.values = values.clone();
    }

    /** Cells in a row. */
    public int columns() {
        return columns;
    }

    /** Rows of cells. */
    public int rows() {
        return values.length / columns;
    }

    /** The value of one cell. */
    public float at(int column, int row) {
        return values[row * columns + column];
    }

    /** The highest value of all cells. */
    public float highest() {
        float highest = values[0];
        for (float value : values) {
            highest = Math.max(highest, value);
        }
        return highest;
    }
}
