package org.shotlint.analysis.exemption;

import java.util.List;

/** The legitimate causes the engine knows, in the order they are asked. */
public final class ExemptionCatalog {
    private static final List<Exemption> ALL = List.of(new CaptionExemption(), new SmearExemption());

    private ExemptionCatalog() {}

    /** All exemptions; one line in this class each. */
    public static List<Exemption> all() {
        return ALL;
    }
}
