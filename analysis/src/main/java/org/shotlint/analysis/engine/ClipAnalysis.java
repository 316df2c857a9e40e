package org.shotlint.analysis.engine;

import java.util.List;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.report.AnalysisReport;

/**
 * The report on a clip and what stands behind it.
 *
 * @param curves per-frame series behind findings
 * @param characters of model sheets as the clip shows them, for comparison with other clips
 */
public record ClipAnalysis(AnalysisReport report, List<EvidenceCurve> curves, List<CharacterSeen> characters) {
    public ClipAnalysis {
        characters = List.copyOf(characters);
        curves = List.copyOf(curves);
    }

    /** An analysis that looked for no character. */
    public ClipAnalysis(AnalysisReport report, List<EvidenceCurve> curves) {
        this(report, curves, List.of());
    }
}
