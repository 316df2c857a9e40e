package org.shotlint.app.compare;

import java.util.List;
import org.shotlint.analysis.finding.Finding;

/**
 * What weighs against one side.
 *
 * @param scoreSum the sum of the findings' scores
 */
public record Load(int findings, double scoreSum) {
    static Load of(List<Finding> findings) {
        return new Load(
                findings.size(), findings.stream().mapToDouble(Finding::score).sum());
    }
}
