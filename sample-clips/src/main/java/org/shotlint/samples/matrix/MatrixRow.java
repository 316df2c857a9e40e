package org.shotlint.samples.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleKind;
import org.shotlint.samples.defect.Defect;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.Origin;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/** The cells of one row: a defect in all amplitudes under all cameras, or a look-alike under all cameras. */
final class MatrixRow {

    private MatrixRow() {}

    /** A clean shot and the break put into it. */
    record Broken(Shot clean, Defect defect) {}

    /** A row of a defect. */
    static List<MatrixCell> of(String name, Function<Amplitude, Broken> maker) {
        List<MatrixCell> cells = new ArrayList<>();
        for (Amplitude amplitude : Amplitude.values()) {
            Broken broken = maker.apply(amplitude);
            for (CameraMove camera : CameraMove.values()) {
                Shot clean = camera.sees(broken.clean());
                Sample sample = sample(
                        name + "-" + word(camera) + "-" + word(amplitude),
                        SampleKind.DEFECT,
                        () -> broken.defect().labels(clean),
                        () -> broken.defect().into(clean));
                cells.add(new MatrixCell(name, broken.defect().check(), camera, Optional.of(amplitude), sample));
            }
        }
        return cells;
    }

    /** A row of a look-alike of what {@code check} looks for. */
    static List<MatrixCell> like(String check, String name, Shot clean) {
        List<MatrixCell> cells = new ArrayList<>();
        for (CameraMove camera : CameraMove.values()) {
            Sample sample = sample(
                    name + "-" + word(camera),
                    SampleKind.LOOKALIKE,
                    () -> List.of(Label.none()),
                    () -> camera.sees(clean));
            cells.add(new MatrixCell(name, check, camera, Optional.empty(), sample));
        }
        return cells;
    }

    private static Sample sample(String name, SampleKind kind, Supplier<List<Label>> labels, Supplier<Shot> shot) {
        Origin origin = new Origin(Optional.empty(), Optional.empty(), 0, name);
        return new Sample(
                name + ".mp4",
                kind,
                Sample.Reach.FULL,
                () -> labels.get().stream().map(label -> label.from(origin)).toList(),
                () -> new ShotSource(shot.get()),
                List.of());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
