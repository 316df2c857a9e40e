package org.shotlint.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.app.batch.BatchListener;
import org.shotlint.app.batch.BatchOptions;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.BatchRun;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.WorkerCommand;

/** Runs of the batch as measurements use them: the standard profile and a given number of workers. */
final class BenchBatch {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private BenchBatch() {}

    static Profile standardProfile() {
        return Profile.standard(descriptions());
    }

    static List<CheckDescription> descriptions() {
        return CheckCatalog.all().stream().map(Check::description).toList();
    }

    static BatchRun prepare(Path out, int jobs) {
        Profile standard = standardProfile();
        WorkerCommand worker = WorkerCommand.analysing(new ProfileJson(descriptions()).print(standard));
        BatchOptions options = new BatchOptions(out, jobs, PATIENCE, Optional.empty(), standard, worker);
        return new BatchRun(options, BatchListener.SILENT);
    }

    /**
     * Runs to the end.
     *
     * @throws InterruptedException if a signal ends the program meanwhile; the workers are then gone
     */
    static BatchResult finish(BatchRun run, Inputs inputs) throws InterruptedException {
        Thread stop = new Thread(run::stop, "bench-end");
        try {
            Runtime.getRuntime().addShutdownHook(stop);
            BatchResult result = run.run(inputs);
            Runtime.getRuntime().removeShutdownHook(stop);
            if (!result.interrupted()) {
                return result;
            }
        } catch (IllegalStateException e) {
            // The program is ending already.
        }
        throw new InterruptedException("the measurement was ended");
    }

    /** Frames of all reports. */
    static long frames(BatchResult result) {
        return result.rows().stream()
                .mapToLong(row -> row.report().clip().framesDecoded())
                .sum();
    }
}
