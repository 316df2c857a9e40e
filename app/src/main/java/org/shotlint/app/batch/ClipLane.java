package org.shotlint.app.batch;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportFormatException;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.Status;

/** One worker process at a time and the clips that go through it. Used by one thread; {@link #kill} may come from any. */
final class ClipLane {
    private static final int MOST_ATTEMPTS = 2;

    private final BatchOptions options;
    private final BatchListener listener;
    private final UncheckedReports unchecked;
    private volatile @Nullable WorkerProcess worker;
    private volatile boolean killed;

    ClipLane(BatchOptions options, BatchListener listener) {
        this.options = options;
        this.listener = listener;
        this.unchecked = new UncheckedReports(options);
    }

    /**
     * Has the clip analysed. A clip that ends its process gets a second try in a fresh one, since the first may have suffered from an earlier
     * clip; one that stands still does not.
     */
    ClipRow check(ClipInput clip) throws InterruptedException {
        long start = System.nanoTime();
        ReportPaths paths = ReportPaths.of(options.out(), clip.name());
        if (clip.obstacle().isPresent()) {
            AnalysisReport report =
                    unchecked.of(clip, Status.UNREADABLE, 0, clip.obstacle().get());
            return new ClipRow(clip, report, paths, cost(0, start, null), Optional.empty(), false, "");
        }
        String log = "";
        for (int attempt = 1; ; attempt++) {
            TaskEnd end = attempt(clip, paths);
            log += log(attempt, end);
            if (end instanceof TaskEnd.Finished finished) {
                return finished(clip, paths, finished.done(), cost(attempt, start, finished.done()), log);
            }
            if (!(end instanceof TaskEnd.Died) || attempt == MOST_ATTEMPTS || killed) {
                AnalysisReport report = unchecked.of(clip, end, options.patience());
                boolean internal =
                        end instanceof TaskEnd.Failed || end instanceof TaskEnd.Died died && died.isUncaught();
                return new ClipRow(clip, report, paths, cost(attempt, start, null), Optional.empty(), internal, log);
            }
        }
    }

    private TaskEnd attempt(ClipInput clip, ReportPaths paths) throws InterruptedException {
        try {
            Folders.delete(paths.unfinishedEvidence());
            WorkerProcess current = livingWorker();
            ClipRequest request = new ClipRequest(
                    clip.path().toAbsolutePath(),
                    clip.name(),
                    options.assumedRate(),
                    options.sheets().cast().charactersIn(clip.name()));
            WorkerTask task = new WorkerTask(request, paths.unfinishedEvidence().toAbsolutePath());
            return current.run(
                    task,
                    options.patience(),
                    measured -> listener.measured(clip, measured.frames(), measured.promised()));
        } catch (IOException e) {
            return new TaskEnd.Failed("no analysis process could be started: " + e.getMessage(), e.toString(), 0);
        }
    }

    private WorkerProcess livingWorker() throws IOException {
        WorkerProcess current = worker;
        if (current == null || !current.isAlive()) {
            current = WorkerProcess.start(options.worker());
            worker = current;
            if (killed) {
                current.kill(); // the order to end came while it started
            }
        }
        return current;
    }

    private ClipRow finished(
            ClipInput clip, ReportPaths paths, WorkerMessage.Done done, ClipRow.Cost cost, String log) {
        try {
            AnalysisReport report = ReportJson.parse(done.report());
            Optional<String> failure = done.evidenceFailure()
                    .map(text -> clip.name() + ": the evidence could not be written to " + paths.evidence() + " ("
                            + text + ")");
            return new ClipRow(clip, report, paths, cost, failure, false, log);
        } catch (ReportFormatException e) {
            AnalysisReport report =
                    unchecked.of(clip, Status.CRASHED, 0, "the analysis gave no usable report: " + e.getMessage());
            return new ClipRow(clip, report, paths, cost, Optional.empty(), true, log + done.report());
        }
    }

    private static String log(int attempt, TaskEnd end) {
        if (end instanceof TaskEnd.Died died) {
            return "attempt " + attempt + ": exit code " + died.exitCode() + "\n" + died.lastWords() + "\n";
        }
        return end instanceof TaskEnd.Failed failed ? "attempt " + attempt + ": " + failed.trace() + "\n" : "";
    }

    private static ClipRow.Cost cost(int attempts, long start, WorkerMessage.@Nullable Done done) {
        return new ClipRow.Cost(
                attempts,
                System.nanoTime() - start,
                done == null ? 0 : done.cpuNanos(),
                done == null ? 0 : done.peakMemoryBytes());
    }

    /** Puts report and evidence in their places. A failure to write becomes part of the row; the run goes on. */
    ClipRow write(ClipRow row) {
        try {
            if (row.writeFailure().isPresent()) {
                Folders.delete(row.paths().unfinishedEvidence()); // half a folder is worse than none
            }
            Folders.replace(row.paths().evidence(), row.paths().unfinishedEvidence());
            ReportJson.write(row.report(), row.paths().report());
            return row;
        } catch (IOException e) {
            return row.withWriteFailure(row.input().name() + ": the report could not be written to "
                    + row.paths().report() + " (" + WriteFailures.text(e) + ")");
        }
    }

    /** Removes what an unfinished clip left behind. */
    void discard(ClipInput clip) {
        try {
            Folders.delete(ReportPaths.of(options.out(), clip.name()).unfinishedEvidence());
        } catch (IOException e) {
            // The next run into this folder sweeps it; there is nobody left to tell.
        }
    }

    long residentBytes() {
        WorkerProcess current = worker;
        return current == null ? 0 : ProcessMemory.residentBytes(current.handle());
    }

    /** Ends the worker now and for good; what it was at ends as a crash. */
    void kill() {
        killed = true;
        WorkerProcess current = worker;
        if (current != null) {
            current.kill();
        }
    }

    void close() {
        WorkerProcess current = worker;
        if (current != null) {
            try {
                current.close();
            } catch (InterruptedException e) {
                current.kill();
                Thread.currentThread().interrupt();
            }
        }
    }
}
