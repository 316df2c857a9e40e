package org.shotlint.analysis.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Silenced;

/**
 * Everything known about one clip after one analysis; immutable. Holds nothing that differs between runs of the same build on the same
 * input and settings.
 *
 * @param settings effective value of every parameter, keyed {@code check.parameter}, sorted
 * @param digests of model sheets ({@code sheets.NAME}) and of the identity model ({@code identity.onnx}) that the clip was held against
 * @param settingsSha256 digest of {@code settings} and of all sheets and the model of the run
 * @param problems damage and causes, in frame order
 * @param findings worst first: severity, then score, then frame
 */
public record AnalysisReport(
        String toolVersion,
        SortedMap<String, Double> settings,
        SortedMap<String, String> digests,
        String settingsSha256,
        ClipFacts clip,
        Status status,
        Verdict verdict,
        List<ClipProblem> problems,
        List<ReportShot> shots,
        List<Finding> findings,
        List<Silenced> silenced,
        List<Outcome> outcomes) {
    /** The value of the report's {@code schema} key. */
    public static final String SCHEMA = "shotlint.report/1";

    public AnalysisReport {
        Objects.requireNonNull(clip, "clip");
        settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        digests = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        problems = List.copyOf(problems);
        shots = List.copyOf(shots);
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
        outcomes = List.copyOf(outcomes);
    }

    /** A report on a clip that was held against no sheet and no model. */
    public AnalysisReport(
            String toolVersion,
            SortedMap<String, Double> settings,
            String settingsSha256,
            ClipFacts clip,
            Status status,
            Verdict verdict,
            List<ClipProblem> problems,
            List<ReportShot> shots,
            List<Finding> findings,
            List<Silenced> silenced,
            List<Outcome> outcomes) {
        this(
                toolVersion,
                settings,
                new TreeMap<>(),
                settingsSha256,
                clip,
                status,
                verdict,
                problems,
                shots,
                findings,
                silenced,
                outcomes);
    }

    /** A report on a clip of which nothing could be checked. */
    public static AnalysisReport unchecked(
            String toolVersion,
            Map<String, Double> settings,
            String digest,
            ClipFacts clip,
            Status status,
            String cause) {
        return new AnalysisReport(
                toolVersion,
                new TreeMap<>(settings),
                digest,
                clip,
                status,
                Verdict.UNKNOWN,
                List.of(new ClipProblem(0, cause)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
