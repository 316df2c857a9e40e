package org.shotlint.samples.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.shotlint.samples.defect.GainingBounce;
import org.shotlint.samples.defect.Hover;
import org.shotlint.samples.defect.MidAirKick;
import org.shotlint.samples.defect.Teleport;
import org.shotlint.samples.defect.UnevenFall;
import org.shotlint.samples.matrix.MatrixRow.Broken;

/** Rows of breaks of motion. Amplitudes are ways, times and shares of speed. */
final class MotionRows {

    private MotionRows() {}

    static List<MatrixCell> all() {
        return Stream.of(
                        MatrixRow.of(
                                "teleport",
                                a -> new Broken(MatrixShots.dog(0.9), new Teleport(0, 44, -200, a.of(0.35, 0.6, 1)))),
                        MatrixRow.of(
                                "gravity-hover",
                                a -> new Broken(MatrixShots.toss(), new Hover(0, 22, a.of(0.2, 0.5, 0.9)))),
                        MatrixRow.of(
                                "gravity-turn",
                                a -> new Broken(
                                        MatrixShots.highToss(),
                                        new MidAirKick(0, 27, MidAirKick.Kind.TURN, a.of(0.4, 0.7, 1)))),
                        MatrixRow.of(
                                "gravity-speed",
                                a -> new Broken(
                                        MatrixShots.highToss(),
                                        new MidAirKick(0, 15, MidAirKick.Kind.SPEED, a.of(0.4, 0.7, 1)))),
                        MatrixRow.of(
                                "gravity-gain",
                                a -> new Broken(MatrixShots.bounce(), new GainingBounce(0, 1, a.of(0.5, 0.75, 1)))),
                        MatrixRow.of(
                                "gravity-two",
                                a -> new Broken(MatrixShots.twoTossed(), new UnevenFall(0, 1, a.of(0.3, 0.6, 1)))))
                .flatMap(List::stream)
                .toList();
    }
}
