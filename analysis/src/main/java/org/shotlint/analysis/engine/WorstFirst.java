package org.shotlint.analysis.engine;

import java.util.Comparator;
import org.shotlint.analysis.finding.Finding;

/** The order of findings in a report: severity, then calibrated before uncalibrated, then score, time and check. */
final class WorstFirst {
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> !finding.calibrated())
            .thenComparing(Comparator.comparingDouble(Finding::score).reversed())
            .thenComparing(Finding::frames)
            .thenComparing(Finding::check)
            .thenComparing(Finding::key);

    private WorstFirst() {}
}
