package org.shotlint.analysis.engine;

import java.util.List;
import org.shotlint.analysis.report.AnalysisReport;

/** The report on a clip and the curves behind it. */
public record ClipAnalysis(AnalysisReport report, List<EvidenceCurve> curves) {
    public ClipAnalysis {
        curves = List.copyOf(curves);
    }
}
