package org.shotlint.analysis.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.PictureCoding;

/** Runs clips kept in memory through the real measures, checks and engine, without a file in between. */
final class MemoryAnalysis {
    private static final ClipAnalyzer ANALYZER = new ClipAnalyzer(
            Profile.standard(CheckCatalog.all().stream().map(Check::description).toList()));

    private MemoryAnalysis() {}

    /** The report a file with these frames would get, but for what is known of the file only. */
    static AnalysisReport report(String name, MemoryClip clip) {
        ClipFacts facts = new ClipFacts(
                name,
                ClipDigest.ofText(name),
                1,
                "memory",
                "raw",
                clip.width(),
                clip.height(),
                "1/1",
                clip.rate().toString(),
                false,
                Optional.empty(),
                OptionalLong.of(clip.frames().size()),
                clip.frames().size(),
                clip.frames().size() / clip.rate().framesPerSecond(),
                Optional.empty());
        return ANALYZER.judge(new ClipAnalyzer.Read(facts, info(clip), List.of(), new TreeMap<>()), clip.measured())
                .report();
    }

    private static ClipInfo info(MemoryClip clip) {
        return new ClipInfo(
                "memory",
                "raw",
                clip.width(),
                clip.height(),
                clip.width(),
                clip.height(),
                1,
                1,
                0,
                clip.rate(),
                false,
                OptionalLong.of(clip.frames().size()),
                OptionalLong.empty(),
                Optional.empty(),
                new PictureCoding("bgr24", 8, false, false, "unknown", "unknown", "pc"),
                Optional.empty());
    }
}
