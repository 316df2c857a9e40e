package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportShot;

/**
 * What the timeline shows of one clip: its shots and, for each check that found something, a lane of findings.
 *
 * @param isChecked whether there is a report
 * @param silencedKeys of findings that are shown although they are silenced
 */
record TimelineContent(
        int frames, boolean isChecked, List<ReportShot> shots, List<Lane> lanes, Set<String> silencedKeys) {
    TimelineContent {
        silencedKeys = Set.copyOf(silencedKeys);
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
        return unchecked(0);
    }

    /** A clip without a report. */
    static TimelineContent unchecked(int frames) {
        return new TimelineContent(frames, false, List.of(), List.of(), Set.of());
    }

    /** @param silenced whether silenced findings are shown too */
    static TimelineContent of(AnalysisReport report, FindingFilter.Silenced silenced) {
        Map<String, List<Finding>> byCheck = new TreeMap<>();
        List<Finding> shown = new ArrayList<>(report.findings());
        Set<String> silencedKeys = new HashSet<>();
        if (silenced == FindingFilter.Silenced.LISTED) {
            for (Silenced quiet : report.silenced()) {
                shown.add(quiet.finding());
                silencedKeys.add(quiet.finding().key());
            }
        }
        for (Finding finding : shown) {
            byCheck.computeIfAbsent(finding.check(), check -> new ArrayList<>()).add(finding);
        }
        List<Lane> lanes = new ArrayList<>();
        byCheck.forEach((check, findings) -> lanes.add(new Lane(check, findings)));
        return new TimelineContent(report.clip().framesDecoded(), true, report.shots(), lanes, silencedKeys);
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

    /** The findings of a check that are shown. */
    List<Finding> findingsOf(String check) {
        return lanes.stream()
                .filter(lane -> lane.check().equals(check))
                .flatMap(lane -> lane.findings().stream())
                .toList();
    }

    /** The curve behind a check's findings; empty where the evidence holds none. */
    static Optional<EvidenceCurve> curveOf(String check, List<EvidenceCurve> curves) {
        return curves.stream().filter(curve -> curve.check().equals(check)).findFirst();
    }
}
