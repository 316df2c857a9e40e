package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.shotlint.analysis.report.AtomicFile;

/**
 * Checks many clips with a number of worker processes. Every clip ends in exactly one row; what a clip's report says depends neither on the
 * other clips nor on the number of workers.
 */
public final class BatchRun {
    private final BatchOptions options;
    private final BatchListener listener;
    private final Queue<ClipInput> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<ClipRow> rows = new ConcurrentLinkedQueue<>();
    private final Set<ClipLane> lanes = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    public BatchRun(BatchOptions options, BatchListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** Checks all clips of {@code inputs}; returns when every clip has its row, or soon after {@link #stop}. */
    public BatchResult run(Inputs inputs) throws InterruptedException {
        Instant started = Instant.now();
        long startNanos = System.nanoTime();
        waiting.addAll(inOrderOfWork(inputs.clips()));
        List<Thread> threads = new ArrayList<>();
        int jobs = Math.min(options.jobs(), Math.max(1, inputs.clips().size()));
        for (int i = 0; i < jobs; i++) {
            Thread thread = new Thread(this::work, "lane-" + (i + 1));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<ClipRow> sorted = rows.stream()
                .sorted(Comparator.comparing(row -> row.input().name()))
                .toList();
        return new BatchResult(
                inputs,
                sorted,
                unfinished(inputs, sorted),
                started,
                Duration.ofNanos(System.nanoTime() - startNanos),
                jobs);
    }

    /** Big files first, so that no worker is left alone with the longest clip at the end. */
    private static List<ClipInput> inOrderOfWork(List<ClipInput> clips) {
        return clips.stream()
                .sorted(Comparator.comparingLong(
                                (ClipInput clip) -> -clip.path().toFile().length())
                        .thenComparing(ClipInput::name))
                .toList();
    }

    private static List<String> unfinished(Inputs inputs, List<ClipRow> rows) {
        Set<String> done = new java.util.HashSet<>();
        rows.forEach(row -> done.add(row.input().name()));
        return inputs.clips().stream()
                .map(ClipInput::name)
                .filter(name -> !done.contains(name))
                .toList();
    }

    /** Ends the run now: workers are killed, clips without a row stay unfinished. Any thread may call it. */
    public void stop() {
        stopped = true;
        lanes.forEach(ClipLane::kill);
    }

    /** What the worker processes hold in memory now, as the operating system counts it. */
    public long residentBytes() {
        return lanes.stream().mapToLong(ClipLane::residentBytes).sum();
    }

    private void work() {
        ClipLane lane = new ClipLane(options, listener);
        lanes.add(lane);
        try {
            ClipInput clip;
            while (!stopped && (clip = waiting.poll()) != null) {
                ClipRow row = lane.check(clip);
                if (stopped && !row.isWhole()) {
                    lane.discard(clip);
                    return; // killed by stop, not by the clip
                }
                ClipRow written = lane.write(row);
                rows.add(written);
                listener.finished(written);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lane.close();
            lanes.remove(lane);
        }
    }

    /**
     * Makes the output folder and removes what a killed earlier run may have left half-done in it.
     *
     * @throws IOException if nothing can be written there, which is better known before a night's work than after it
     */
    public static void prepare(Path out) throws IOException {
        Files.createDirectories(out);
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(BatchRun::isLeftOver).toList()) {
                Folders.delete(file);
            }
        }
        Files.delete(Files.createTempFile(out, ".shotlint-", ".tmp"));
    }

    private static boolean isLeftOver(Path file) {
        return ReportPaths.isUnfinished(file) || AtomicFile.isTemporary(file);
    }
}
