package org.shotlint.app.compare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Status;

/**
 * One clip of one side.
 *
 * @param name its name as reported, relative to the checked folder, with forward slashes
 * @param evidence its evidence folder, which may not exist
 * @param media the clip itself, where it is at hand
 */
public record ComparedClip(String name, AnalysisReport report, Path evidence, Optional<Path> media) {
    /** A clip of which only the report is known. */
    public ComparedClip(String name, AnalysisReport report, Path evidence) {
        this(name, report, evidence, Optional.empty());
    }

    public ComparedClip {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(evidence, "evidence");
        name = name.replace('\\', '/');
    }

    /** Whether it was checked from first to last frame. */
    public boolean isWhole() {
        return report.status() == Status.COMPLETE;
    }

    /** The name without its ending: {@code a/shot.v2.mp4} gives {@code a/shot.v2}. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    /** The stem without its folders. */
    String shortStem() {
        String stem = stem();
        return stem.substring(stem.lastIndexOf('/') + 1);
    }
}
