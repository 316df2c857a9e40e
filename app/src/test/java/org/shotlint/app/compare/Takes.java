package org.shotlint.app.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.analysis.time.FrameRange;

/** Clips and findings made up for comparisons. */
public final class Takes {
    private Takes() {}

    /** A complete clip of 640 by 360 at 24 frames a second. */
    public static ComparedClip clip(String name, Finding... findings) {
        return clip(name, 640, "24/1", Status.COMPLETE, List.of(), findings);
    }

    static ComparedClip clip(
            String name, int width, String rate, Status status, List<Outcome> outcomes, Finding... findings) {
        ClipFacts facts = new ClipFacts(
                name,
                "00",
                1,
                "mov,mp4",
                "h264",
                width,
                width * 9 / 16,
                "1/1",
                rate,
                false,
                Optional.empty(),
                OptionalLong.of(120),
                120,
                5,
                Optional.empty());
        AnalysisReport report = new AnalysisReport(
                "0.1.0",
                new TreeMap<>(),
                "00",
                facts,
                status,
                findings.length == 0 ? Verdict.CLEAN : Verdict.FINDINGS,
                List.of(),
                List.of(new ReportShot(new FrameRange(0, 120), "start", 0)),
                List.of(findings),
                List.of(),
                outcomes);
        return new ComparedClip(name, report, Path.of("nowhere"));
    }

    static Finding finding(String check, int start, int end, Box box, double score) {
        return finding(check, start, end, Optional.of(box), score, "track 3", "size");
    }

    static Finding finding(
            String check, int start, int end, Optional<Box> box, double score, String subject, String measured) {
        return new Finding(
                check + start,
                check,
                Severity.ERROR,
                score,
                false,
                new FrameRange(start, end),
                start,
                "00:00:01:00",
                box,
                Optional.of(subject),
                "Something is <not> right",
                List.of(new Measurement(measured, "", 2, 1)));
    }

    /** A drift of a character in one property, somewhere in the frame. */
    public static Finding drift(String character, String property, int start, Box box) {
        return finding(Characters.DRIFT, start, start + 10, Optional.of(box), 0.5, character, property);
    }
}
