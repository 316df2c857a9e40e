package org.shotlint.samples.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.shotlint.samples.defect.Region;
import org.shotlint.samples.defect.Span;
import org.shotlint.samples.defect.Warp;
import org.shotlint.samples.matrix.MatrixRow.Broken;

/** Rows of breaks of space. Amplitudes are how far the paint moves. */
final class SpaceRows {
    private static final Region WALL = new Region(0.5, 0.36, 0.3);
    private static final Region TILES = new Region(0.55, 0.32, 0.28);
    private static final Span WHILE = new Span(24, 66);

    private SpaceRows() {}

    static List<MatrixCell> all() {
        return Stream.of(
                        MatrixRow.of(
                                "warp-wall",
                                a -> new Broken(
                                        MatrixShots.room(),
                                        new Warp(WALL, WHILE, a.of(0.1, 0.2, 0.4), Warp.Form.BREATH, 2))),
                        MatrixRow.of(
                                "warp-lines",
                                a -> new Broken(
                                        MatrixShots.tiles(),
                                        new Warp(TILES, WHILE, a.of(0.08, 0.16, 0.28), Warp.Form.WAVE, 2))))
                .flatMap(List::stream)
                .toList();
    }
}
