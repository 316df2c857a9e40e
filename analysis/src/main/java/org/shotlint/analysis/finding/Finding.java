package org.shotlint.analysis.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRange;

/**
 * A candidate that the engine accepted and completed; what people see.
 *
 * @param key stable name of the finding: clip digest, check, coarse place and time
 * @param check id of the check
 * @param score strength in [0, 1]; a measured share of true findings only when {@code calibrated}
 * @param timecode label of the first frame
 */
public record Finding(
        String key,
        String check,
        Severity severity,
        double score,
        boolean calibrated,
        FrameRange frames,
        int peakFrame,
        String timecode,
        Optional<Box> box,
        Optional<String> subject,
        String message,
        List<Measurement> measurements) {
    /** Name of the measurement that a calibrated finding keeps the check's own score in. */
    public static final String STRENGTH = "strength before calibration";

    public Finding {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(subject, "subject");
        measurements = List.copyOf(measurements);
    }

    /** The score as the check gave it, whether or not it was calibrated since. */
    public double strength() {
        return measurements.stream()
                .filter(measurement -> calibrated && measurement.name().equals(STRENGTH))
                .mapToDouble(Measurement::value)
                .findFirst()
                .orElse(score);
    }
}
