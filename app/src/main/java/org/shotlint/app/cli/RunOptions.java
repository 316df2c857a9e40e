package org.shotlint.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.profile.ProfileException;
import org.shotlint.app.batch.FrameRates;
import org.shotlint.app.batch.IdentityFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how clips are checked, alike for every command that checks some. */
final class RunOptions {
    private static final int MOST_JOBS = 256;

    @Option(names = "--profile", paramLabel = "FILE", description = "Profile: which checks run, with which settings.")
    private @Nullable Path profile;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Clips analysed at the same time; as many as there are processors unless given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fps",
            paramLabel = "RATE",
            description = "Frame rate of clips that carry none, such as image sequences: 24, 23.976 or 24000/1001.")
    private @Nullable String rate;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give a clip up after so long without progress; 120 unless given.")
    private int timeoutSeconds = 120;

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    /** A run into {@code out} as asked for. @throws UsageException naming the option that cannot be used */
    CheckRun.Plan plan(Path out, Console console) throws UsageException {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException("--jobs is " + jobs + "; allowed: 1 to " + MOST_JOBS);
        }
        if (timeoutSeconds < 1) {
            throw new UsageException("--timeout is " + timeoutSeconds + "; allowed: 1 and more seconds");
        }
        CheckRun.Plan plan =
                CheckRun.Plan.standard(out).withJobs(jobs).withPatience(Duration.ofSeconds(timeoutSeconds));
        if (rate != null) {
            try {
                plan = plan.withRate(Optional.of(FrameRates.parse(rate)));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--fps: " + e.getMessage());
            }
        }
        if (profile != null) {
            try {
                plan = plan.withProfile(CheckRun.profiles().read(profile));
            } catch (ProfileException e) {
                throw new UsageException("--profile " + e.getMessage());
            }
        }
        return plan.withSheets(sheets.read().withIdentity(IdentityFile.installed(console::say)));
    }
}
