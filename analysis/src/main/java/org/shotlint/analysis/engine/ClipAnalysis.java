package org.shotlint.analysis.engine;

import java.util.List;
import org.shotlint.analysis.report.AnalysisReport;

/** The report on a clip, the curves behind it, and what is drawn over its frames. */
public record ClipAnalysis(AnalysisReport report, List<EvidenceCurve> curves, Overlays overlays) {
    public ClipAnalysis {
        curves = List.copyOf(curves);
    }

    /** An analysis with nothing to draw. */
    public ClipAnalysis(AnalysisReport report, List<EvidenceCurve> curves) {
        this(report, curves, Overlays.none());
    }
}
