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
 */
public record BatchOptions(
        Path out, int jobs, Duration patience, Optional<FrameRate> assumedRate, Profile profile, WorkerCommand worker) {
    public BatchOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs is " + jobs + "; at least 1");
        }
    }
}
