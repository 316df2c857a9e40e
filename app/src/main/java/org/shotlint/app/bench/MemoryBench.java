package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.BatchRun;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;

/** Memory of the worker process, natives included, over the analysis of a long clip: after one minute and at most. */
public final class MemoryBench {
    private static final long SAMPLE_MILLIS = 250;
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final BatchRun run;
    private final long start = System.nanoTime();
    private final AtomicLong atMinute = new AtomicLong();
    private final AtomicLong highest = new AtomicLong();

    private MemoryBench(BatchRun run) {
        this.run = run;
    }

    /**
     * Measures on one clip.
     *
     * @param files the clip; where it is empty one of {@code length} at 1920 x 1080 is made
     */
    public static BenchRow run(List<Path> files, Duration length)
            throws InputException, IOException, InterruptedException, EncodeException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path clip = files.isEmpty() ? folder.path().resolve("long.mp4") : files.get(0);
            if (files.isEmpty()) {
                ClipWriter.write(LoopedScene.ofLength(length), EncodeSpec.h264(), clip);
            }
            Path out = folder.path().resolve("reports");
            Inputs inputs = InputScan.scan(List.of(clip.toString()), out);
            return new MemoryBench(BenchBatch.prepare(out, 1)).measure(inputs);
        }
    }

    private BenchRow measure(Inputs inputs) throws InterruptedException {
        ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor();
        var sampling = sampler.scheduleAtFixedRate(this::sample, 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
        BatchResult result;
        try {
            result = BenchBatch.finish(run, inputs);
        } finally {
            sampling.cancel(false);
            sampler.shutdownNow();
        }
        var clip = result.rows().get(0).report().clip();
        String early = atMinute.get() == 0 ? "shorter than a minute" : megabytes(atMinute.get()) + " after 1 minute";
        String measure = "memory, " + clip.framesDecoded() + " frames of " + clip.width() + " x " + clip.height();
        return BenchRow.of(
                measure,
                early + ", " + megabytes(highest.get()) + " at most; analysis took "
                        + BenchRow.seconds(result.wall().toNanos()));
    }

    private void sample() {
        long resident = run.residentBytes();
        highest.accumulateAndGet(resident, Math::max);
        if (System.nanoTime() - start > MINUTE_NANOS) {
            atMinute.compareAndSet(0, resident);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes >> 20);
    }
}
