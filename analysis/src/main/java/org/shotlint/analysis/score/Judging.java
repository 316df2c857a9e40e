package org.shotlint.analysis.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.shotlint.analysis.calibration.Judgement;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Status;

/**
 * Whether each finding on labelled clips is right: it meets a label of a defect, whatever its name. Findings on what the labels call debatable
 * are left out.
 */
public final class Judging {
    private Judging() {}

    /**
     * The findings of all reports that the truth file has labels for.
     *
     * @param source tells from the name of a clip what it comes from
     * @throws ScoreException if labels or reports cannot be read
     */
    public static List<Judgement> of(Path truth, Path reports, UnaryOperator<String> source) throws ScoreException {
        SortedMap<String, List<Label>> byClip = new TreeMap<>();
        for (Label label : TruthFile.read(truth)) {
            byClip.computeIfAbsent(label.clip(), key -> new ArrayList<>()).add(label);
        }
        Map<String, AnalysisReport> byName = ReportFolder.read(reports);
        List<Judgement> judgements = new ArrayList<>();
        byClip.forEach((clip, labels) -> {
            AnalysisReport report = byName.get(clip);
            if (report != null && report.status() == Status.COMPLETE) {
                for (Finding finding : report.findings()) {
                    judge(finding, labels, source.apply(clip), judgements);
                }
            }
        });
        return judgements;
    }

    private static void judge(Finding finding, List<Label> labels, String source, List<Judgement> judgements) {
        boolean right = labels.stream()
                .filter(label -> label.isDefect() && !label.isGrey())
                .anyMatch(label -> Meeting.overlapFrames(label, finding) > 0);
        boolean debatable =
                labels.stream().filter(Label::isGrey).anyMatch(label -> Meeting.overlapFrames(label, finding) > 0);
        if (finding.severity() != Severity.NOTE && (right || !debatable)) {
            judgements.add(new Judgement(finding.check(), Math.max(0, Math.min(1, finding.strength())), right, source));
        }
    }
}
