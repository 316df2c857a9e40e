package org.shotlint.samples.matrix;

import java.util.List;
import java.util.stream.Stream;

/** All cells of the matrix in a fixed order: defects by row, amplitude and camera, then look-alikes by row and camera. */
public final class MatrixCatalog {

    private MatrixCatalog() {}

    /** Every cell; cheap until frames or labels are asked for. */
    public static List<MatrixCell> all() {
        return Stream.of(IdentityRows.all(), RestRows.defects(), MotionRows.all(), SpaceRows.all(), LookAlikeRows.all())
                .flatMap(List::stream)
                .toList();
    }
}
