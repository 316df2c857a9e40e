package org.shotlint.app.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.analysis.time.FrameRange;

/** Reports made up for tests; what is in them follows from the clip's name, as {@link FakeWorker} says. */
public final class SampleReports {
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final int FRAMES = 120;

    private SampleReports() {}

    public static AnalysisReport of(String name) {
        return of(name, 1000);
    }

    /** @param bytes size of the clip's file */
    public static AnalysisReport of(String name, long bytes) {
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (name.contains(severity.word())) {
                findings.add(finding(severity));
            }
        }
        boolean partial = name.contains("partial");
        return new AnalysisReport(
                "0.1.0",
                new TreeMap<>(Map.of("freeze.holdSeconds", 0.5)),
                DIGEST,
                new ClipFacts(
                        name,
                        DIGEST,
                        bytes,
                        "mov,mp4",
                        "h264",
                        1280,
                        720,
                        "1/1",
                        "24/1",
                        false,
                        Optional.empty(),
                        OptionalLong.of(FRAMES),
                        partial ? 60 : FRAMES,
                        5,
                        Optional.empty()),
                partial ? Status.PARTIAL : Status.COMPLETE,
                findings.isEmpty() ? Verdict.CLEAN : Verdict.FINDINGS,
                partial ? List.of(new ClipProblem(60, name + ": 60 of 120 promised frames decoded")) : List.of(),
                List.of(
                        new ReportShot(new FrameRange(0, 70), "start", 0),
                        new ReportShot(new FrameRange(70, FRAMES), "cut", 0)),
                findings,
                findings.isEmpty()
                        ? List.of()
                        : List.of(new Silenced(
                                finding(Severity.WARNING),
                                new Silenced.Reason(Silenced.Kind.EXEMPTION, "hold", "a hold by its cadence"))),
                List.of(new Outcome("gravity", 0, "not-applicable", "no free flight seen")));
    }

    private static Finding finding(Severity severity) {
        int start = 40 + 20 * List.of(Severity.values()).indexOf(severity);
        return new Finding(
                "0123456789ab/vanish/" + start,
                severity == Severity.ERROR ? "vanish" : "freeze",
                severity,
                0.875,
                severity == Severity.ERROR,
                new FrameRange(start, start + 12),
                start + 5,
                "00:00:01:16",
                severity == Severity.NOTE ? Optional.empty() : Optional.of(new Box(300, 200, 200, 300)),
                Optional.of("track 3"),
                "A subject is gone with no exit and nothing in front of it",
                List.of(
                        new Measurement("hidden for", "frames", 31, 6),
                        new Measurement("distance to the nearest edge", "of frame width", 0.412, 0.05),
                        new Measurement("change", "Delta E", 12.34, 0)));
    }

    static EvidenceCurve curve() {
        float[] values = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            values[i] = i == 0 ? Float.NaN : (float) (2 + Math.sin(i / 7.0) + (i >= 40 && i < 52 ? 6 : 0));
        }
        return new EvidenceCurve("vanish", "unexplained area", "share", 5, values);
    }
}
