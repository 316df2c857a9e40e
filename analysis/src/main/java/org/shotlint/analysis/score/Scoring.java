package org.shotlint.analysis.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Status;

/**
 * Scores reports against labels. Findings of severity error and warning count, silenced ones do not. On a clean clip every finding is a false
 * alarm; on a clip with defects one that serves no label is only extra, since labels may be incomplete.
 */
public final class Scoring {
    private static final int CUT_TOLERANCE_FRAMES = 1;
    private static final int TRANSITION_TOLERANCE_FRAMES = 4;
    private static final int LONGEST_MESSAGE = 90;

    private final Request request;
    private final Map<String, AnalysisReport> reports;
    private final SortedMap<String, Tally> checks = new TreeMap<>();
    private final SortedMap<String, Tally> clips = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Scorecard.Cuts cuts = new Scorecard.Cuts(0, 0, 0, 0, 0);
    private double cleanSeconds;
    private double defectSeconds;

    private Scoring(Request request, Map<String, AnalysisReport> reports) {
        this.request = request;
        this.reports = reports;
    }

    /**
     * What to score.
     *
     * @param only ids of the checks to score; empty for all
     * @param clips only clips whose name contains one of these; empty for all
     * @param checked only clips of exactly these names, such as those there were; empty for all
     * @param remarks which single cases to put into words
     */
    public record Request(
            Path truth, Path reports, Set<String> only, Set<String> clips, Set<String> checked, Set<Remark> remarks) {
        /** A request about all clips and checks, without remarks. */
        public static Request of(Path truth, Path reports) {
            return new Request(truth, reports, Set.of(), Set.of(), Set.of(), Set.of());
        }

        /** The same about those clips alone. */
        public Request amongClips(Set<String> names) {
            return new Request(truth, reports, only, clips, names, remarks);
        }

        public Request {
            only = Set.copyOf(only);
            clips = Set.copyOf(clips);
            checked = Set.copyOf(checked);
            remarks = Set.copyOf(remarks);
        }

        private boolean isAbout(String clip) {
            return (clips.isEmpty() || clips.stream().anyMatch(clip::contains))
                    && (checked.isEmpty() || checked.contains(clip));
        }

        private boolean wants(String check) {
            return only.isEmpty() || only.contains(check);
        }
    }

    /** Single cases that can be put into words. */
    public enum Remark {
        MISSES,
        ALARMS
    }

    /** The score. @throws ScoreException if labels or reports cannot be read */
    public static Scorecard score(Request request) throws ScoreException {
        SortedMap<String, List<Label>> byClip = new TreeMap<>();
        for (Label label : TruthFile.read(request.truth())) {
            if (request.isAbout(label.clip())) {
                byClip.computeIfAbsent(label.clip(), key -> new ArrayList<>()).add(label);
            }
        }
        Scoring scoring = new Scoring(request, ReportFolder.read(request.reports()));
        byClip.forEach(scoring::clip);
        return new Scorecard(
                scoring.checks,
                scoring.clips,
                scoring.cleanSeconds,
                scoring.defectSeconds,
                scoring.cuts,
                scoring.missing,
                scoring.remarks);
    }

    private void clip(String clip, List<Label> rows) {
        List<Label> labels = rows.stream()
                .filter(row -> row.isScored() && request.wants(row.check()))
                .toList();
        boolean clean = rows.stream().anyMatch(row -> row.check().equals(Label.CLEAN))
                && rows.stream().noneMatch(Label::isDefect);
        labels.forEach(label -> add(clip, label.check(), new Tally(1, 0, 0, List.of(), 0, 0)));
        AnalysisReport report = reports.get(clip);
        if (report == null || (clean && report.status() != Status.COMPLETE)) {
            missing.add(clip);
            return;
        }
        double seconds = rows.get(0).clipFrames() / rows.get(0).framesPerSecond();
        cuts = cuts.plus(cuts(rows, report));
        List<Finding> findings = counted(report).stream()
                .filter(finding -> request.wants(finding.check()))
                .toList();
        if (clean) {
            cleanSeconds += seconds;
            findings.forEach(finding -> alarm(clip, finding));
        } else {
            defectSeconds += seconds;
            defects(clip, rows, labels, report, findings);
        }
    }

    private static List<Finding> counted(AnalysisReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static Scorecard.Cuts cuts(List<Label> rows, AnalysisReport report) {
        List<Integer> left = new ArrayList<>();
        report.shots().stream().skip(1).forEach(shot -> left.add(shot.frames().startFrame()));
        int right = 0;
        int missed = 0;
        for (Label row : rows) {
            if (row.check().equals(Label.CUT)) {
                int frame = row.frames().orElseThrow().start();
                Integer hit = left.stream()
                        .filter(start -> Math.abs(start - frame) <= CUT_TOLERANCE_FRAMES)
                        .findFirst()
                        .orElse(null);
                right += hit == null ? 0 : 1;
                missed += hit == null ? 1 : 0;
                left.remove(hit);
            }
        }
        int transitionsRight = 0;
        int transitionsMissed = 0;
        for (Label row : rows) {
            if (row.check().equals(Label.TRANSITION)) {
                Label.Span span = row.frames().orElseThrow();
                boolean hit = left.removeIf(start -> start >= span.start() - TRANSITION_TOLERANCE_FRAMES
                        && start <= span.end() + TRANSITION_TOLERANCE_FRAMES);
                transitionsRight += hit ? 1 : 0;
                transitionsMissed += hit ? 0 : 1;
            }
        }
        return new Scorecard.Cuts(right, missed, left.size(), transitionsRight, transitionsMissed);
    }

    private void alarm(String clip, Finding finding) {
        add(clip, finding.check(), new Tally(0, 0, 0, List.of(), 1, 0));
        if (request.remarks().contains(Remark.ALARMS)) {
            String message = finding.message();
            remarks.add(String.format(
                    Locale.ROOT,
                    "alarm  %s  %s [%d,%d) score %s %s",
                    clip,
                    finding.check(),
                    finding.frames().startFrame(),
                    finding.frames().endFrame(),
                    finding.score(),
                    message.substring(0, Math.min(LONGEST_MESSAGE, message.length()))));
        }
    }

    private void defects(
            String clip, List<Label> rows, List<Label> labels, AnalysisReport report, List<Finding> findings) {
        Map<Integer, Meeting.Match> matches = Meeting.assign(labels, findings);
        Set<Integer> serving = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Meeting.Match match = matches.get(i);
            if (match != null) {
                serving.add(match.finding());
                add(clip, label.check(), new Tally(0, 1, match.named() ? 1 : 0, List.of(), 0, 0));
            }
            if ((match == null || !match.named()) && request.remarks().contains(Remark.MISSES)) {
                remarks.add(miss(
                        label,
                        match == null ? "" : findings.get(match.finding()).check()));
            }
            AnalysisReport twin = reports.get(label.twin());
            if (twin != null) {
                add(clip, label.check(), new Tally(0, 0, 0, List.of(pair(label, report, twin)), 0, 0));
            }
        }
        for (int k = 0; k < findings.size(); k++) {
            Finding finding = findings.get(k);
            boolean grey = rows.stream().anyMatch(row -> row.isGrey() && Meeting.overlapFrames(row, finding) > 0);
            if (!grey && !serving.contains(k)) {
                add(clip, finding.check(), new Tally(0, 0, 0, List.of(), 0, 1));
            }
        }
    }

    private static String miss(Label label, String foundAs) {
        Label.Span span = label.frames().orElseThrow();
        return (foundAs.isEmpty() ? "MISS" : "found as " + foundAs) + "  " + label.clip() + "  " + label.check() + " ["
                + span.start() + "," + span.end() + ") " + label.note();
    }

    private static double pair(Label label, AnalysisReport report, AnalysisReport twin) {
        double defect = topScore(label, report);
        double clean = topScore(label, twin);
        return defect > clean ? 1.0 : defect == clean && defect > 0 ? 0.5 : 0.0;
    }

    private static double topScore(Label label, AnalysisReport report) {
        return counted(report).stream()
                .filter(finding -> finding.check().equals(label.check()) && Meeting.overlapFrames(label, finding) > 0)
                .mapToDouble(Finding::score)
                .max()
                .orElse(0);
    }

    private void add(String clip, String check, Tally tally) {
        checks.merge(check, tally, Tally::plus);
        clips.merge(clip, tally, Tally::plus);
    }
}
