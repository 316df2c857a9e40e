package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.check.Check;

/** The checks that work, in the order they are listed to people. */
public final class CheckCatalog {
    private static final List<Check> ALL = List.of(
            new MorphCheck(),
            new VanishCheck(),
            new PopInCheck(),
            new SplitCheck(),
            new DriftCheck(),
            new TeleportCheck(),
            new WarpCheck(),
            new LightCheck(),
            new FlickerCheck(),
            new BoilCheck(),
            new SkipCheck(),
            new GravityCheck(),
            new FreezeCheck());

    private CheckCatalog() {}

    /** All checks; one line in this class each. */
    public static List<Check> all() {
        return ALL;
    }
}
