package org.shotlint.app.review;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.video.ClipSource;

/**
 * One clip of a review: its report, where its evidence lies, and the clip itself where it is still there.
 *
 * @param reportFile the report's JSON file
 * @param evidence the evidence folder, which may not exist
 * @param media the media file, or the pattern of a picture sequence; empty where it is not found
 * @param mediaNote a line for people where the media is missing or is not what was checked; else empty
 */
public record ClipEntry(
        AnalysisReport report, Path reportFile, Path evidence, Optional<Path> media, Optional<String> mediaNote) {
    public ClipEntry {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(reportFile, "reportFile");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** The clip's name as reported, with forward slashes. */
    public String name() {
        return report.clip().file();
    }

    /** The clip to open, at the rate it was checked at; empty where the media is not found. */
    public Optional<ClipSource> source() {
        return media.map(path -> rate().map(rate -> ClipSource.of(path, rate)).orElseGet(() -> ClipSource.of(path)));
    }

    /** The rate the clip was checked at; empty where the report names none. */
    public Optional<FrameRate> rate() {
        String[] parts = report.clip().frameRate().split("/", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new FrameRate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // 0/1 is how reports write an unknown rate
        }
    }
}
