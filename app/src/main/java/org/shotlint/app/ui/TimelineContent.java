package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportShot;

/** What the timeline shows of one clip: its shots and, for each check that found something, a lane of findings. */
record TimelineContent(int frames, List<ReportShot> shots, List<Lane> lanes) {
    TimelineContent {
        shots = List.copyOf(shots);
        lanes = List.copyOf(lanes);
    }

    /** The findings of one check, in order of time. */
    record Lane(String check, List<Finding> findings) {
        Lane {
            findings = findings.stream()
                    .sorted(java.util.Comparator.comparing(Finding::frames))
                    .toList();
        }
    }

    static TimelineContent empty() {
        return new TimelineContent(0, List.of(), List.of());
    }

    static TimelineContent of(AnalysisReport report) {
        Map<String, List<Finding>> byCheck = new TreeMap<>();
        for (Finding finding : report.findings()) {
            byCheck.computeIfAbsent(finding.check(), check -> new ArrayList<>()).add(finding);
        }
        List<Lane> lanes = new ArrayList<>();
        byCheck.forEach((check, findings) -> lanes.add(new Lane(check, findings)));
        return new TimelineContent(report.clip().framesDecoded(), report.shots(), lanes);
    }

    /** The finding of that lane at that frame or, failing that, one within {@code reachFrames} of it; the nearest. */
    Optional<Finding> findingAt(int lane, int frame, double reachFrames) {
        if (lane < 0 || lane >= lanes.size()) {
            return Optional.empty();
        }
        Finding nearest = null;
        double least = reachFrames;
        for (Finding finding : lanes.get(lane).findings()) {
            double away = Math.max(
                    0,
                    Math.max(
                            finding.frames().startFrame() - frame,
                            frame - finding.frames().endFrame() + 1));
            if (away <= least) {
                least = away;
                nearest = finding;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The curve behind a check's findings; empty where the evidence holds none. */
    static Optional<EvidenceCurve> curveOf(String check, List<EvidenceCurve> curves) {
        return curves.stream().filter(curve -> curve.check().equals(check)).findFirst();
    }
}
