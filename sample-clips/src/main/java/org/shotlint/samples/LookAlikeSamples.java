package org.shotlint.samples;

import java.util.List;

/** The clean samples that resemble a defect. */
final class LookAlikeSamples {

    private LookAlikeSamples() {}

    static List<Sample> all() {
        return List.of();
    }
}
