package org.shotlint.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All samples: defects with their twins, and look-alikes. One line a series in the two lists it is made of. */
public final class SampleCatalog {

    private SampleCatalog() {}

    /** Every sample in a fixed order. */
    public static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(DefectSamples.all());
        samples.addAll(LookAlikeSamples.all());
        return List.copyOf(samples);
    }

    /** The small varied choice for a first look. */
    public static Stream<Sample> demo() {
        return all().stream().filter(Sample::isDemo);
    }
}
