package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.app.batch.BatchListener;
import org.shotlint.app.batch.BatchOptions;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.BatchRun;
import org.shotlint.app.batch.ClipInput;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.FolderFindings;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.RunLog;
import org.shotlint.app.batch.SheetPlan;
import org.shotlint.app.batch.WorkerCommand;
import org.shotlint.app.batch.WriteFailures;
import org.shotlint.app.report.HtmlWriter;
import org.shotlint.app.report.ReportWriteException;
import org.shotlint.app.report.RunReport;
import org.shotlint.app.review.DecisionFile;

/**
 * A check of clips behind the window, in the same worker processes as on the command line. What it has to say comes to its listener on the
 * thread that draws, a few times a second at most; numbers that were overtaken by then are dropped.
 */
final class AnalysisTask implements BatchListener {
    private static final long TELL_EVERY_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Inputs inputs;
    private final Path reports;
    private final SheetPlan sheets;
    private final Profile profile;
    private final Listener listener;
    private final BatchRun run;
    private final Map<String, Measured> measured = new ConcurrentHashMap<>();
    private final Queue<String> finished = new ConcurrentLinkedQueue<>();

    /** Frames of a clip that were measured, and promised (-1 unknown). */
    record Measured(int frames, long promised) {}

    /** Told on the thread that draws. */
    interface Listener {
        /** Clips by name that went on, and names of those that ended, since the last call. */
        void progressed(Map<String, Measured> measured, List<String> finished);

        /** All is written; {@code skipped} names clips that a stopped run did not come to, {@code problem} says what could not be written. */
        void ended(List<String> skipped, Optional<String> problem);
    }

    AnalysisTask(Inputs inputs, Path reports, SheetPlan sheets, Listener listener) {
        this.sheets = sheets;
        this.inputs = inputs;
        this.reports = reports;
        this.listener = listener;
        List<CheckDescription> checks =
                CheckCatalog.all().stream().map(Check::description).toList();
        profile = Profile.standard(checks);
        int jobs = Math.max(1, Runtime.getRuntime().availableProcessors());
        this.run = new BatchRun(
                new BatchOptions(
                        reports,
                        jobs,
                        PATIENCE,
                        Optional.empty(),
                        profile,
                        sheets,
                        WorkerCommand.analysing(new ProfileJson(checks).print(profile), sheets)),
                this);
    }

    /** Starts; returns at once. */
    void start() {
        Thread thread = new Thread(this::work, "desktop-check");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the workers; what is done stays. Any thread may call it. */
    void cancel() {
        run.stop();
    }

    @Override
    public void measured(ClipInput clip, int frames, long promised) {
        measured.put(clip.name(), new Measured(frames, promised));
    }

    @Override
    public void finished(ClipRow row) {
        finished.add(row.input().name());
    }

    private void work() {
        Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "desktop-check-end"));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(tick -> {
            Thread thread = new Thread(tick, "desktop-check-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::tell, TELL_EVERY_MILLIS, TELL_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        try {
            BatchResult result = run.run(inputs);
            RunLog.write(result, 0, reports);
            if (!sheets.sheets().isEmpty()) {
                Map<String, Double> settings = profile.settings().values();
                FolderFindings.write(
                        result,
                        settings.getOrDefault("drift.colour", 0.0),
                        settings.getOrDefault("drift.likeness", 0.0),
                        reports);
            }
            new HtmlWriter()
                    .write(
                            new RunReport(result, ClipAnalyzer.VERSION, DecisionFile.load(reports, note -> {})),
                            reports);
            end(clock, result.unfinished(), Optional.empty());
        } catch (IOException e) {
            end(
                    clock,
                    List.of(),
                    Optional.of(reports + ": the reports could not be written (" + WriteFailures.text(e) + ")"));
        } catch (ReportWriteException e) {
            end(clock, List.of(), Optional.of(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(clock, List.of(), Optional.of("the check was interrupted"));
        }
    }

    private void end(ScheduledExecutorService clock, List<String> skipped, Optional<String> problem) {
        clock.shutdownNow();
        tell();
        Platform.runLater(() -> listener.ended(skipped, problem));
    }

    private synchronized void tell() {
        Map<String, Measured> numbers = Map.copyOf(measured);
        numbers.keySet().forEach(measured::remove);
        List<String> ends = List.copyOf(finished);
        finished.removeAll(ends);
        if (!numbers.isEmpty() || !ends.isEmpty()) {
            Platform.runLater(() -> listener.progressed(numbers, ends));
        }
    }
}
