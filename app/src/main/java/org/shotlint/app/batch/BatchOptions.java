package org.shotlint.app.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.time.FrameRate;

/**
 * How a batch runs.
 *
 * @param out folder for the reports
 * @param jobs number of worker processes, at least 1
 * @param patience longest time a clip may take without progress
 * @param assumedRate for clips that carry no frame rate
 * @param sheets of the characters to look for; {@code worker} has to know the same
 */
public record BatchOptions(
        Path out,
        int jobs,
        Duration patience,
        Optional<FrameRate> assumedRate,
        Profile profile,
        SheetPlan sheets,
        WorkerCommand worker) {
    /** A run without model sheets. */
    public BatchOptions(
            Path out,
            int jobs,
            Duration patience,
            Optional<FrameRate> assumedRate,
            Profile profile,
            WorkerCommand worker) {
        this(out, jobs, patience, assumedRate, profile, SheetPlan.none(), worker);
    }

    public BatchOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs is " + jobs + "; at least 1");
        }
    }
}
