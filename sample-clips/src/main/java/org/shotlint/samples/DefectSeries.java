package org.shotlint.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.shotlint.samples.defect.Defect;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.Origin;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;

/**
 * One defect over one clean shot in several strengths, with the clean shot as the twin of all.
 *
 * @param name start of the file names, for example {@code vanish-open}
 * @param seed of the clean shot
 * @param clean the shot without the defect
 * @param defect makes the defect at an amplitude
 * @param sheet the model sheet of its subject
 */
record DefectSeries(String name, long seed, Shot clean, DoubleFunction<Defect> defect, Optional<SampleSheet> sheet) {

    /** Amplitude of the variants called strong. */
    static final double STRONG = 0.85;

    /** Amplitude of the variants called weak. */
    static final double WEAK = 0.4;

    /** The strong variant, which the demo set has too, and its twin. */
    List<Sample> strongDemo() {
        return List.of(broken("strong", STRONG, Sample.Reach.DEMO), twin());
    }

    /** The strong variant and its twin. */
    List<Sample> strong() {
        return List.of(broken("strong", STRONG, Sample.Reach.FULL), twin());
    }

    /** The strong variant, which the demo set has too, a weak one, and the twin of both. */
    List<Sample> bothDemo() {
        List<Sample> all = new ArrayList<>(strongDemo());
        all.add(broken("weak", WEAK, Sample.Reach.FULL));
        return all;
    }

    /** The strong variant, a weak one, and the twin of both. */
    List<Sample> both() {
        List<Sample> all = new ArrayList<>(strong());
        all.add(broken("weak", WEAK, Sample.Reach.FULL));
        return all;
    }

    private String twinName() {
        return name + "-strong.twin.mp4";
    }

    private Sample broken(String strength, double amplitude, Sample.Reach reach) {
        Defect made = defect.apply(amplitude);
        Origin origin = new Origin(
                sheet.map(SampleSheet::name), Optional.of(twinName()), seed, name + ", amplitude " + made.amplitude());
        return new Sample(
                name + "-" + strength + ".mp4",
                SampleKind.DEFECT,
                reach,
                () -> Stream.concat(made.labels(clean).stream(), made.cuts().stream())
                        .map(label -> label.from(origin))
                        .toList(),
                () -> new ShotSource(made.into(clean)),
                sheet.stream().toList());
    }

    private Sample twin() {
        Origin origin = new Origin(sheet.map(SampleSheet::name), Optional.empty(), seed, "twin of " + name);
        List<Label> cuts = defect.apply(STRONG).cuts();
        return new Sample(
                twinName(),
                SampleKind.TWIN,
                Sample.Reach.FULL,
                () -> Stream.concat(Stream.of(Label.none()), cuts.stream())
                        .map(label -> label.from(origin))
                        .toList(),
                () -> new ShotSource(clean),
                sheet.stream().toList());
    }
}
