package org.shotlint.analysis.measure;

/** Where the cells of a work frame lie. */
final class PairGeometry {
    private PairGeometry() {}

    /** Centre of a cell in work pixels. */
    static double centreX(int cell, WorkSize size) {
        return (cell % size.cellColumns()) * WorkSize.CELL + (WorkSize.CELL - 1) / 2.0;
    }

    /** Centre of a cell in work pixels. */
    static double centreY(int cell, WorkSize size) {
        return (double) (cell / size.cellColumns()) * WorkSize.CELL + (WorkSize.CELL - 1) / 2.0;
    }
}
