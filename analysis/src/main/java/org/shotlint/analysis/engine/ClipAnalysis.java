package org.shotlint.analysis.engine;

import java.util.List;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.report.AnalysisReport;

/**
 * The report on a clip and what stands behind it.
 *
 * @param curves per-frame series behind findings
 * @param characters of model sheets as the clip shows them, for comparison with other clips
 * @param overlays what is drawn over the frames
 */
public record ClipAnalysis(
        AnalysisReport report, List<EvidenceCurve> curves, List<CharacterSeen> characters, Overlays overlays) {
    public ClipAnalysis {
        characters = List.copyOf(characters);
        curves = List.copyOf(curves);
    }

    /** An analysis that looked for no character and has nothing to draw. */
    public ClipAnalysis(AnalysisReport report, List<EvidenceCurve> curves) {
        this(report, curves, List.of(), Overlays.none());
    }
}
