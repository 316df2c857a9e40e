package org.shotlint.samples.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.shotlint.samples.defect.ChangedBehind;
import org.shotlint.samples.defect.Join;
import org.shotlint.samples.defect.Morph;
import org.shotlint.samples.defect.PopIn;
import org.shotlint.samples.defect.Span;
import org.shotlint.samples.defect.Split;
import org.shotlint.samples.defect.Vanish;
import org.shotlint.samples.defect.VanishBehind;
import org.shotlint.samples.defect.VanishUnseen;
import org.shotlint.samples.matrix.MatrixRow.Broken;

/** Rows of breaks of identity. Amplitudes are sizes of what vanishes, shares of what it becomes, or ways that copies go. */
final class IdentityRows {
    private static final int MIDDLE = 44;

    private IdentityRows() {}

    static List<MatrixCell> all() {
        return Stream.of(vanish(), behindCutAway(), morph(), split())
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<MatrixCell> vanish() {
        return Stream.of(
                        MatrixRow.of(
                                "vanish-open",
                                a -> new Broken(MatrixShots.dog(a.of(0.6, 0.9, 1.3)), new Vanish(0, MIDDLE, 1))),
                        MatrixRow.of(
                                "vanish-behind",
                                a -> new Broken(
                                        MatrixShots.behindWall(a.of(0.7, 0.95, 1.25)), new VanishBehind(0, 1, 1))),
                        MatrixRow.of(
                                "vanish-under-passer",
                                a -> new Broken(
                                        MatrixShots.underPasser(a.of(0.55, 0.75, 0.95)), new VanishBehind(0, 1, 1))))
                .flatMap(List::stream);
    }

    private static Stream<MatrixCell> behindCutAway() {
        return Stream.of(
                        MatrixRow.of(
                                "vanish-behind-cut-away",
                                a -> new Broken(
                                        CutAwayShots.vase(a.of(0.5, 0.85, 1.3)),
                                        new VanishUnseen(0, CutAwayShots.AWAY, 1))),
                        MatrixRow.of(
                                "pop-in-behind-cut-away",
                                a -> new Broken(
                                        CutAwayShots.room(),
                                        new PopIn(
                                                CutAwayShots.vessel(a.of(0.5, 0.85, 1.3)),
                                                CutAwayShots.AWAY.endFrame(),
                                                1))))
                .flatMap(List::stream);
    }

    private static Stream<MatrixCell> morph() {
        return Stream.of(
                        MatrixRow.of(
                                "changed-behind",
                                a -> new Broken(
                                        MatrixShots.behindWall(1), new ChangedBehind(0, 1, a.of(0.35, 0.7, 1)))),
                        MatrixRow.of(
                                "morph-abrupt",
                                a -> new Broken(
                                        MatrixShots.dog(1.2), new Morph(0, Span.instant(MIDDLE), a.of(0.35, 0.7, 1)))),
                        MatrixRow.of(
                                "morph-12-frames",
                                a -> new Broken(
                                        MatrixShots.dog(1.2), new Morph(0, new Span(36, 48), a.of(0.35, 0.7, 1)))),
                        MatrixRow.of(
                                "morph-40-frames",
                                a -> new Broken(
                                        MatrixShots.girl(1.1), new Morph(0, new Span(22, 62), a.of(0.35, 0.7, 1)))),
                        MatrixRow.of(
                                "limb-grows",
                                a -> new Broken(
                                        MatrixShots.limbGrows(), new Morph(0, new Span(36, 50), a.of(0.4, 0.7, 1)))),
                        MatrixRow.of(
                                "limb-melts",
                                a -> new Broken(
                                        MatrixShots.limbMelts(), new Morph(0, new Span(36, 50), a.of(0.4, 0.7, 1)))))
                .flatMap(List::stream);
    }

    private static Stream<MatrixCell> split() {
        return Stream.of(
                        MatrixRow.of(
                                "split-one-to-two",
                                a -> new Broken(
                                        MatrixShots.dog(1), new Split(0, new Span(32, 54), -180, a.of(0.5, 0.72, 1)))),
                        MatrixRow.of(
                                "split-two-to-one",
                                a -> new Broken(
                                        MatrixShots.twoDogs(a.of(90, 130, 180)), new Join(0, 1, new Span(30, 52)))))
                .flatMap(List::stream);
    }
}
