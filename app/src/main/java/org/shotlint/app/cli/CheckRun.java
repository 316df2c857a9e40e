package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.app.batch.BatchOptions;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.BatchRun;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.FolderFindings;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.RunLog;
import org.shotlint.app.batch.SheetPlan;
import org.shotlint.app.batch.WorkerCommand;
import org.shotlint.app.batch.WriteFailures;
import org.shotlint.app.report.ReportFormat;
import org.shotlint.app.report.ReportWriteException;
import org.shotlint.app.report.ReportWriter;
import org.shotlint.app.report.RunReport;
import org.shotlint.app.review.DecisionFile;

/** One run over clips from progress to exit code; what {@code check} and {@code demo} share. */
final class CheckRun {
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

    private final Plan plan;
    private final Console console;

    CheckRun(Plan plan, Console console) {
        this.plan = plan;
        this.console = console;
    }

    /** What is run. */
    record Plan(
            Path out,
            int jobs,
            Duration patience,
            Optional<FrameRate> rate,
            Profile profile,
            Set<ReportFormat> formats,
            Gate gate,
            SheetPlan sheets) {
        static Plan standard(Path out) {
            Profile standard = Profile.standard(
                    CheckCatalog.all().stream().map(Check::description).toList());
            int processors = Runtime.getRuntime().availableProcessors();
            return new Plan(
                    out,
                    processors,
                    Duration.ofMinutes(2),
                    Optional.empty(),
                    standard,
                    ReportFormat.standard(),
                    Gate.NEVER,
                    SheetPlan.none());
        }

        Plan withOut(Path value) {
            return new Plan(value, jobs, patience, rate, profile, formats, gate, sheets);
        }

        Plan withJobs(int value) {
            return new Plan(out, value, patience, rate, profile, formats, gate, sheets);
        }

        Plan withPatience(Duration value) {
            return new Plan(out, jobs, value, rate, profile, formats, gate, sheets);
        }

        Plan withRate(Optional<FrameRate> value) {
            return new Plan(out, jobs, patience, value, profile, formats, gate, sheets);
        }

        Plan withProfile(Profile value) {
            return new Plan(out, jobs, patience, rate, value, formats, gate, sheets);
        }

        Plan withFormats(Set<ReportFormat> value) {
            return new Plan(out, jobs, patience, rate, profile, value, gate, sheets);
        }

        Plan withGate(Gate value) {
            return new Plan(out, jobs, patience, rate, profile, formats, value, sheets);
        }

        Plan withSheets(SheetPlan value) {
            return new Plan(out, jobs, patience, rate, profile, formats, gate, value);
        }

        private BatchOptions batch() {
            return new BatchOptions(
                    out,
                    jobs,
                    patience,
                    rate,
                    profile,
                    sheets,
                    WorkerCommand.analysing(profiles().print(profile), sheets));
        }
    }

    /** What came of a run; {@code written} are the files about all of it that were asked for and could be written. */
    record Ending(BatchResult result, int exitCode, Map<ReportFormat, Path> written) {
        Ending {
            written = Collections.unmodifiableMap(new EnumMap<>(written));
        }

        /** The page, where one was asked for and could be written. */
        Optional<Path> summary() {
            return Optional.ofNullable(written.get(ReportFormat.HTML));
        }
    }

    /** Reader of profiles about the checks of this build. */
    static ProfileJson profiles() {
        return new ProfileJson(
                CheckCatalog.all().stream().map(Check::description).toList());
    }

    /** Runs, writes and prints the table of clips. */
    Ending execute(Inputs inputs) throws InterruptedException, UsageException {
        return execute(inputs, ending -> {
            new RunTable(new RunReport(ending.result(), ClipAnalyzer.VERSION)).print(console.out());
            ending.written()
                    .forEach((format, file) ->
                            console.out().println(format.label() + ": " + Printable.line(file.toString())));
            console.out().flush();
        });
    }

    /** Runs and writes; only what went wrong is printed. */
    Ending executeQuietly(Inputs inputs) throws InterruptedException, UsageException {
        return execute(inputs, ending -> {});
    }

    /** An interrupt from outside ends the workers; what is done by then is still summed up. */
    private Ending execute(Inputs inputs, Consumer<Ending> printer) throws InterruptedException, UsageException {
        try {
            BatchRun.prepare(plan.out());
        } catch (IOException e) {
            throw new UsageException(plan.out() + ": the folder cannot be written (" + WriteFailures.text(e) + ")");
        }
        inputs.notes().forEach(console::say);
        CountDownLatch summedUp = new CountDownLatch(1);
        try (Progress progress = Progress.on(console, inputs.clips().size())) {
            BatchRun run = new BatchRun(plan.batch(), progress);
            Thread interrupt = new Thread(() -> interrupted(run, summedUp), "interrupt");
            Runtime.getRuntime().addShutdownHook(interrupt);
            BatchResult result = run.run(inputs);
            progress.close();
            Ending ending = sumUp(result);
            printer.accept(ending);
            if (!result.interrupted()) {
                forget(interrupt);
            }
            return ending;
        } finally {
            summedUp.countDown();
        }
    }

    private static void interrupted(BatchRun run, CountDownLatch summedUp) {
        run.stop();
        try {
            boolean unused = summedUp.await(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread interrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupt);
        } catch (IllegalStateException e) {
            // The interrupt came this very moment; the hook finds all done.
        }
    }

    private Ending sumUp(BatchResult result) {
        int code = exitCode(result);
        if (result.interrupted()) {
            console.say("interrupted: " + result.unfinished().size() + " of "
                    + result.inputs().clips().size() + " clips were not checked");
        }
        for (ClipRow row : result.rows()) {
            row.writeFailure().ifPresent(console::say);
        }
        try {
            RunLog.write(result, code, plan.out());
            if (!plan.sheets().sheets().isEmpty()) {
                FolderFindings.write(
                        result,
                        plan.profile().settings().values().getOrDefault("drift.colour", 0.0),
                        plan.profile().settings().values().getOrDefault("drift.likeness", 0.0),
                        plan.out());
            }
        } catch (IOException e) {
            console.say(plan.out() + ": the summary could not be written (" + WriteFailures.text(e) + ")");
            code = Math.max(code, ExitCode.UNCHECKED);
        }
        Map<ReportFormat, Path> written = new EnumMap<>(ReportFormat.class);
        RunReport report = new RunReport(result, ClipAnalyzer.VERSION, DecisionFile.load(plan.out(), console::say));
        for (ReportFormat format : plan.formats()) {
            Optional<ReportWriter> writer = format.writer();
            if (writer.isPresent()) {
                try {
                    written.put(format, writer.get().write(report, plan.out()));
                } catch (ReportWriteException e) {
                    console.say(String.valueOf(e.getMessage()));
                    code = Math.max(code, ExitCode.UNCHECKED);
                }
            }
        }
        return new Ending(result, code, written);
    }

    private int exitCode(BatchResult result) {
        int code = ExitCode.DONE;
        for (ClipRow row : result.rows()) {
            if (row.report().findings().stream().anyMatch(plan.gate()::closes)) {
                code = Math.max(code, ExitCode.FINDINGS);
            }
            if (!row.isWhole()) {
                code = Math.max(code, ExitCode.UNCHECKED);
            }
            if (row.internalFailure()) {
                code = Math.max(code, ExitCode.INTERNAL);
            }
        }
        return result.interrupted() ? ExitCode.INTERRUPTED : code;
    }
}
