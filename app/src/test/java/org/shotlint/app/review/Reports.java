package org.shotlint.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.analysis.time.FrameRange;

/** Writes made-up reports; the findings of clip {@code a.mp4} are keyed {@code a.mp4-0}, {@code a.mp4-1} and so on. */
final class Reports {
    static final int CLIP_BYTES = 1000;

    private Reports() {}

    static void write(Path folder, String clip, int findings) throws IOException {
        List<Finding> made = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            made.add(finding(clip + "-" + i, 10 * i));
        }
        AnalysisReport report = new AnalysisReport(
                "0.1.0",
                new TreeMap<>(Map.of("freeze.holdSeconds", 0.5)),
                "00",
                facts(clip),
                Status.COMPLETE,
                made.isEmpty() ? Verdict.CLEAN : Verdict.FINDINGS,
                List.of(),
                List.of(new ReportShot(new FrameRange(0, 120), "start", 0)),
                made,
                List.of(),
                List.of());
        ReportJson.write(report, folder.resolve(clip + ".json"));
    }

    private static ClipFacts facts(String clip) {
        return new ClipFacts(
                clip,
                "0123456789ab",
                CLIP_BYTES,
                "mov,mp4",
                "h264",
                640,
                360,
                "1/1",
                "24/1",
                false,
                Optional.empty(),
                OptionalLong.of(120),
                120,
                5,
                Optional.empty());
    }

    private static Finding finding(String key, int start) {
        return new Finding(
                key,
                "freeze",
                Severity.WARNING,
                0.5,
                false,
                new FrameRange(start, start + 5),
                start + 1,
                "00:00:00:00",
                Optional.empty(),
                Optional.empty(),
                "Same drawing for 40 frames",
                List.of(new Measurement("hold", "frames", 40, 12)));
    }
}
